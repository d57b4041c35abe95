import { stateOf, type LanguageState } from "../texts.ts";

/** A text with blanks that goes out again and again: its words as they were written, and how far each other language is. */
export interface Template {
  textId: string;
  lang: string;
  words: string;
  languages: { lang: string; state: LanguageState }[];
}

/** What is read of a template's text. */
export const TEMPLATE_TEXT = {
  select: { id: true, lang: true, words: true, translations: { orderBy: { lang: "asc" }, select: { lang: true, words: true, reviewedAt: true } } },
} as const;

/** The template of a text that was read as {@link TEMPLATE_TEXT}. */
export function templateOf(text: { id: string; lang: string; words: string; translations: { lang: string; words: string | null; reviewedAt: Date | null }[] }): Template {
  const { id, lang, words, translations } = text;
  return { textId: id, lang, words, languages: translations.map((one) => ({ lang: one.lang, state: stateOf(one) })) };
}
