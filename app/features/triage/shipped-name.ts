import { sameLanguage } from "#app/features/texts/texts.ts";
import { SHIPPED, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";

/** A name that ships with Heard, in the languages in which Heard does. */
export type ShippedName = Record<ShippedLanguage, string>;

/** Where the words in other languages come from: shipped, and not yet checked by a translator of the programme; or the sample's own. */
export type NameOrigin = "imported" | "sample";

/**
 * A shipped name as a text of a programme: in the language that the team works in where it ships in it, else in English, with
 * the other languages that the programme shows.
 */
export function nameText(name: ShippedName, programme: { workingLanguage: string; languages: readonly string[] }, origin: NameOrigin, now: Date) {
  const lang = SHIPPED.find((one) => sameLanguage(one, programme.workingLanguage)) ?? "en";
  const shown = shownLanguages(programme.languages);
  return {
    lang,
    words: name[lang],
    sealedAt: now,
    wanted: shown,
    translations: Object.entries(name)
      .filter(([other]) => shown.some((one) => sameLanguage(one, other)))
      .map(([other, words]) => ({ lang: other, words, origin, reviewedAt: origin === "sample" ? now : null })),
  };
}
