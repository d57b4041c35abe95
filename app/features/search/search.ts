import { westernDigits } from "#app/platform/i18n/read-number.ts";
import { fold } from "#app/platform/i18n/fold.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import type { Sought } from "#app/features/triage/search/sought.ts";
import { searchTerms } from "#app/features/triage/search/search-terms.ts";

/** What a search finds, in the order in which it is shown. */
export const KINDS = ["inputs", "improvements", "updates", "people", "meetings", "surveys"] as const;
export type Kind = (typeof KINDS)[number];

/** What has numbers that people say: "improvement 31". */
export const NUMBERED = ["inputs", "improvements", "meetings", "surveys"] as const satisfies Kind[];
export type Numbered = (typeof NUMBERED)[number];

/** Longer ones are cut: nobody types them. */
export const LONGEST_SEARCH = 100;

/** What somebody searches for; or why nothing is: nothing typed, too little, the private code of somebody's receipt. */
export type Search = { state: "empty" | "short" | "code" } | { state: "sought"; sought: Sought; only: Kind | null };

/** A letter of a language written without spaces says as much as several others. */
const SAYS_ENOUGH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}].*[\p{L}\p{N}]|\p{N}/u;

/**
 * Reads what somebody typed. `names`: how the reader's language calls what has numbers, so that "improvement 31" is that one
 * alone: words with commas between them. The code of a receipt is never looked for: whoever holds it opens it themselves.
 */
export function readSearch(typed: string, names: Record<Numbered, string>): Search {
  const words = westernDigits(typed.slice(0, LONGEST_SEARCH).trim().normalize("NFC"));
  if (words === "") return { state: "empty" };
  const numbered = /^(\p{L}[^\d#]*?)?\s*#?\s*(\d{1,9})\p{L}*$/u.exec(words);
  const kind = numbered?.[1] && kindCalled(numbered[1], names);
  if (kind) return { state: "sought", sought: { terms: null, number: Number(numbered[2]) }, only: kind };
  if (isPrivateCode(words)) return { state: "code" };
  const terms = searchTerms(words);
  if (!terms || !SAYS_ENOUGH.test(words)) return { state: "short" };
  return { state: "sought", sought: { terms, number: terms.number }, only: null };
}

function kindCalled(name: string, names: Record<Numbered, string>): Numbered | undefined {
  const called = fold(name).trim();
  return NUMBERED.find((kind) => names[kind].split(/[,،、，]/).some((one) => fold(one).trim() === called));
}

/** Three groups of four, that are no words. */
function isPrivateCode(words: string): boolean {
  const groups = /^[0-9a-z]{4}([-–—\s]?)[0-9a-z]{4}\1[0-9a-z]{4}$/i.exec(words);
  return groups !== null && (/[-–—]/.test(groups[1]!) || (/\d/.test(words) && /[a-z]/i.test(words))) && readCode(words) !== null;
}
