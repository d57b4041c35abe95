import { writtenLanguage } from "#app/platform/i18n/languages.ts";

/** Who may come to read a text. */
export type Audience = "team" | "contributor" | "group" | "public";

/** What is known about where a translation comes from and who checked it. */
export type CustodyState = "machine" | "human" | "reviewed" | "sample";

/** How somebody's skill in translating a pair of languages is known; the first of several is told. */
export const QUALIFIED_BY = ["certified", "tested", "trained", "native", "vendor"] as const;
export type QualifiedBy = (typeof QUALIFIED_BY)[number];

export interface Custody {
  state: CustodyState;
  /** Who translated it, where a person did and is still known. */
  translatedBy: string | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  /** How whoever checked it was qualified for this pair of languages; null where nobody noted it. */
  qualifiedAs: QualifiedBy | null;
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
  /** For somebody of the team who can read none of it yet: the language into which it is being translated. */
  awaitedIn?: string;
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

/**
 * The words a reader reads first: a person's translation into their language where there is one, else the original. What a
 * machine wrote is never handed on without its label: whoever shows it takes `translation`, and says so beside it.
 */
export function wordsFor(text: ReadableText): { words: string; lang: string } {
  const { translation } = text;
  return translation && translation.custody.state !== "machine" ? { words: translation.words, lang: translation.lang } : { words: text.words, lang: text.lang };
}

/** Kinds of texts that people write to the team, or the team to them: what takes their place hides them. */
export const OF_PEOPLE: readonly string[] = ["input", "message"];

/** How far a text is in one language: nobody began it, somebody did, somebody checked it. */
export type LanguageState = "waiting" | "started" | "reviewed";

/** How far a translation is. What a machine wrote counts as nothing yet: no person has begun. */
export function progressOf(translation: { origin: string | null; reviewedAt: Date | null } | undefined): LanguageState {
  if (translation?.reviewedAt) return "reviewed";
  return translation?.origin && translation.origin !== "machine" ? "started" : "waiting";
}

/** How far the translations of texts that are told together are: as far as the one that is behind the others. */
export function progressOfAll(translations: readonly ({ origin: string | null; reviewedAt: Date | null } | undefined)[]): LanguageState {
  const each = translations.map(progressOf);
  return (["waiting", "started"] as const).find((state) => each.includes(state)) ?? "reviewed";
}

/** Refuses a translation that somebody says is right and whose blanks differ from those of its text. */
export const BLANKS_CHANGED = "texts:errors.blanks";

/** The refusals that ask a translator something; saving again with the answer goes through. */
export const PARTS_LOST = "texts:errors.lost";
export const DRAFT_UNCHANGED = "texts:errors.draftUnchanged";

/**
 * Days a translator has, by the kind of text (DOMAIN §7): an update of at most 150 words 2, agenda and minutes 3, a survey 7, an
 * agreement 10, else 3.
 */
export const TURNAROUND_DAYS = { input: 1, message: 1, update: 2, agenda: 3, minutes: 3, survey: 7, agreement: 10, other: 3 } as const;

const DAY_MS = 86_400_000;
/** An update that is longer takes as many times as long. */
const SHORT_UPDATE_WORDS = 150;

/** By when a translator should have done a text that is wanted now. `words`: the text, where its length matters. */
export function translationDue(kind: keyof typeof TURNAROUND_DAYS, now: Date, words = ""): Date {
  const times = kind === "update" ? Math.max(1, Math.ceil(words.split(/\s+/).length / SHORT_UPDATE_WORDS)) : 1;
  return new Date(now.getTime() + TURNAROUND_DAYS[kind] * times * DAY_MS);
}
