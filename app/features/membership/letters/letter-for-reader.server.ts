import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import type { Programme, ProgrammeGroup } from "#app/features/programme/programme.ts";
import { fillLetter, type LetterValues } from "./fill-letter.ts";

/** What fills a letter about one application. `date`: an ISO moment or day, as the message keeps it. */
export function letterValues(
  programme: Programme,
  application: { name: string | null; group: ProgrammeGroup; date: string | null },
): LetterValues {
  const { name, group, date } = application;
  const intake = programme.helpLines.find(({ kind }) => kind === "intake")?.phone;
  return {
    name: name ?? "",
    group: group.name,
    date: date && date.length > 10 ? new Date(date) : date,
    phone: intake ?? programme.phone,
    timeZone: programme.timeZone,
  };
}

/** A letter with its blanks filled, in the language in which this text can be read. */
export function letterForReader(text: ReadableText, values: LetterValues): { words: string; lang: string } {
  const { words, lang } = wordsFor(text);
  const t = i18nOf(isShipped(lang) ? lang : "en").getFixedT(isShipped(lang) ? lang : "en", "membership");
  return { lang, words: fillLetter(words, lang, values, { date: t("letter.noDate"), phone: t("letter.noPhone") }) };
}
