import { directionOf } from "./languages.ts";

/** Seven digits and more, however they are grouped. */
export const PHONE_NUMBER = /\+?\(?\d(?:[\s().\u2011-]{0,3}\d){6,}/g;

/**
 * Words in a language, with its telephone numbers in their own order: in a text that runs from the right, 555-0148 would be shown
 * as 0148-555 (UAX #9, W2 and W4). Whatever is no text stays as it is.
 */
export function phonesInOrder<Words>(words: Words, lang: string): Words | string {
  if (typeof words !== "string" || directionOf(lang) === "ltr") return words;
  return words.replaceAll(PHONE_NUMBER, (number) => (/^\d+$/.test(number) ? number : `\u2066${number.replaceAll("-", "\u2011")}\u2069`));
}
