import type { TFunction } from "i18next";
import { formatDate } from "../format/format.ts";

/**
 * What is wrong, in words. `message` is a translation key with its namespace and, after a `|`, the values of its blanks as
 * JSON; a value that is a day (`2027-03-14`) is written as the reader writes dates.
 */
export function errorWords(t: TFunction, message: string, lang: string): string {
  const [key = "", values] = message.split(/\|(.*)/s);
  if (!values) return t(key as never) as string;
  const blanks = Object.entries(JSON.parse(values) as Record<string, string | number>).map(([name, value]) => [name, isDay(value) ? formatDate(value, { lang, timeZone: "UTC" }) : value]);
  return t(key as never, Object.fromEntries(blanks) as never) as unknown as string;
}

function isDay(value: string | number): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}
