import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";

/** The language in which a calendar speaks to somebody: theirs where it ships, else English. */
export function shippedLanguage(lang: string): ShippedLanguage {
  return languageServing(lang) ?? "en";
}
