import { writtenLanguage } from "#app/platform/i18n/languages.ts";

/** What is known about where a translation comes from and who checked it. */
export type CustodyState = "machine" | "human" | "reviewed" | "sample";

export interface Custody {
  state: CustodyState;
  /** Who translated it, where a person did and is still known. */
  translatedBy: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
}

/** Words for one reader: the original, and their language's translation where there is one. */
export interface ReadableText {
  id: string;
  lang: string;
  words: string;
  /** The words were withdrawn or erased; `words` is empty. */
  erased: boolean;
  /** The original is in the reader's language, so no translation is needed. */
  inReadersLanguage: boolean;
  translation: { lang: string; words: string; custody: Custody } | null;
}

/** Whether two BCP 47 tags name the same written language for a reader (`es-MX` and `es`; not `zh-Hans` and `zh-Hant`). */
export function sameLanguage(a: string, b: string): boolean {
  return writtenLanguage(a) === writtenLanguage(b);
}

/** How a translation is labelled. Sample translations are never called reviewed: no real person reviewed them. */
export function custodyState(translation: { origin: string | null; reviewedAt: Date | null }): CustodyState {
  if (translation.origin === "sample") return "sample";
  if (translation.reviewedAt) return "reviewed";
  return translation.origin === "machine" ? "machine" : "human";
}

/** Whether a reader has the words in a language of theirs, or there are none left to read. */
export function isReadable(text: ReadableText): boolean {
  return text.erased || text.inReadersLanguage || text.translation !== null;
}

/** The words a reader reads first: the translation into their language where there is one, else the original. */
export function wordsFor(text: ReadableText): { words: string; lang: string } {
  return text.translation ?? { words: text.words, lang: text.lang };
}

/** Kinds of texts that people write to the team, or the team to them: what takes their place hides them. */
export const OF_PEOPLE: readonly string[] = ["input", "message"];

/** Days a translator has, by the kind of text (DOMAIN §7): an update 2, an urgent reply the same day, else 3. */
export const TURNAROUND_DAYS = { input: 1, message: 1, update_said: 2, update_did: 2, other: 3 } as const;

/** How far a text is in one language: nobody began it, somebody did, somebody checked it. */
export type LanguageState = "waiting" | "started" | "reviewed";

/** How far a translation is. */
export function stateOf(translation: { words: string | null; reviewedAt: Date | null }): LanguageState {
  if (translation.reviewedAt) return "reviewed";
  return translation.words ? "started" : "waiting";
}
