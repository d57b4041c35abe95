import { UNSPACED, type SearchTerms } from "./search-terms.ts";

/** What is looked for: words, a number, or what has either. */
export interface Sought {
  /** Null: only the number. */
  terms: SearchTerms | null;
  number: number | null;
}

/** Words as names and titles are searched by them: each begins a word there, or stands anywhere where there are no spaces. */
export function beginnings(terms: SearchTerms): { term: string; anywhere: boolean }[] {
  return terms.each.map((term) => ({ term, anywhere: term.search(UNSPACED) >= 0 }));
}
