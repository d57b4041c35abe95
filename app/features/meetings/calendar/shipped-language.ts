import { sameLanguage } from "#app/features/texts/texts.ts";
import { SHIPPED, type ShippedLanguage } from "#app/platform/i18n/languages.ts";

/** The language in which a calendar speaks to somebody: theirs where it ships, else English. */
export function shippedLanguage(lang: string): ShippedLanguage {
  return SHIPPED.find((shipped) => sameLanguage(shipped, lang)) ?? "en";
}
