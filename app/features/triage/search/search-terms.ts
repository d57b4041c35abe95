import { fold } from "#app/platform/i18n/fold.ts";
import { configurationOf } from "../routing/words.ts";

/** A text as PostgreSQL reads it for searching: its words, and the text search configuration that knows their endings. */
export interface Searchable {
  config: string;
  words: string;
}

/** Letters of languages that write their words without spaces. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** What somebody wrote, made ready to be searched: without case and accents, and where words have no spaces in pairs of letters. */
export function searchable(words: string, lang: string): Searchable {
  return { config: configurationOf(lang), words: inPairs(fold(words), pairsAndLast) };
}

/** More words than this are not looked for: nobody types them, and each costs a look. */
const MOST_TERMS = 8;

/** What somebody typed to search for. */
export interface SearchTerms {
  /** Each word by itself, without case and accents; of what is written without spaces each pair of letters. */
  each: string[];
  /** For the endings of each language. */
  words: string;
  /** A `tsquery`: every word, or what begins with it. */
  beginnings: string;
  /** They typed a number, maybe one of ours. */
  number: number | null;
}

/** What is looked for where somebody typed `typed`; null where no word is in it. */
export function searchTerms(typed: string): SearchTerms | null {
  const terms = (inPairs(fold(typed), pairs).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_TERMS);
  if (terms.length === 0) return null;
  const number = /^#?(\d{1,9})$/.exec(typed.trim().normalize("NFKC"));
  return { each: terms, words: terms.join(" "), beginnings: terms.map((term) => `'${term}':*`).join(" & "), number: number ? Number(number[1]) : null };
}

/** Each run of letters without spaces as its pairs, so that any two that stand side by side are found: 紧急翻译 is 紧急 急翻 翻译. */
function inPairs(folded: string, pairsOf: (run: string[]) => string[]): string {
  return folded.replaceAll(UNSPACED, (run) => ` ${pairsOf([...run]).join(" ")} `);
}

function pairs(run: string[]): string[] {
  return run.length > 1 ? run.slice(0, -1).map((letter, at) => letter + run[at + 1]!) : run;
}

/** With the last letter alone, so that each of them begins something: one letter is looked for by what begins with it. */
function pairsAndLast(run: string[]): string[] {
  return [...pairs(run), run.at(-1)!];
}
