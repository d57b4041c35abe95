import { PHONE_NUMBER } from "#app/platform/i18n/phone-numbers.ts";

const PLACEHOLDER = /\{\{\s*[^{}]+?\s*\}\}/g;
const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gi;
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d{3})*(?:[.,]\d+)?/g;

/**
 * What of a text should stand in its translation too and does not: links and addresses, telephone numbers, numbers. As they
 * stand in the text, each once. A translator may have good reasons (a number in words), so this is a question and no refusal;
 * of blanks in double braces there is no question (`changedBlanks`).
 */
export function lostParts(words: string, translation: string): string[] {
  const [source, target] = [westernDigits(words), westernDigits(translation)];
  const lost: string[] = [];
  const take = (text: string, pattern: RegExp, isThere: (part: string) => boolean): string =>
    text.replace(pattern, (part) => {
      if (!isThere(part)) lost.push(part.trim());
      return " ";
    });
  const rest = source.replace(PLACEHOLDER, " ");
  const withoutLinks = take(rest, LINK, (part) => target.toLowerCase().includes(part.toLowerCase()));
  const ungrouped = digitsTogether(target);
  const withoutPhones = take(withoutLinks, PHONE_NUMBER, (part) => ungrouped.includes(digitsOf(part)));
  const numbers = (target.match(NUMBER) ?? []).map(digitsOf);
  take(withoutPhones, NUMBER, (part) => {
    const at = numbers.indexOf(digitsOf(part));
    if (at >= 0) numbers.splice(at, 1);
    return at >= 0;
  });
  return [...new Set(lost)];
}

function digitsOf(part: string): string {
  return part.replaceAll(/\D/g, "");
}

/** A text whose groups of digits stand together, as telephone numbers are compared. */
function digitsTogether(text: string): string {
  return text.replaceAll(/(?<=\d)[\s().\u2011-]+(?=\d)/g, "");
}

/** Arabic, Persian, Devanagari and full-width digits as those of the West. */
function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : (code & 0xf) - (code >= 0x0966 && code <= 0x096f ? 6 : 0));
  });
}
