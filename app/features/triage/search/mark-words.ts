import { fold } from "#app/platform/i18n/fold.ts";
import { searchTerms, UNSPACED } from "./search-terms.ts";

/** A piece of a text; `marked`: it is what somebody searched for. */
export interface Piece {
  words: string;
  marked: boolean;
}

/** Words that share so many letters from their beginning, and few others, are one word with two endings: rampa, rampas. */
const SHARED_LETTERS = 4;
const LONGEST_ENDING = 4;
/** What the Arabic stemmer takes off the beginning of a word too: and, so, with, like, to, the. */
const ARABIC_BEGINNING = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;

/**
 * A text in pieces, those marked that somebody searched for: words that begin with what they typed or differ from it in their
 * ending, whatever case and accents they have; of what is written without spaces any letters that stand as they were typed.
 */
export function markWords(words: string, typed: string | undefined): Piece[] {
  const terms = typed ? (searchTerms(typed)?.each ?? []) : [];
  if (terms.length === 0) return [{ words, marked: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: run, index } of words.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)) {
    if (index > end) add(pieces, { words: words.slice(end, index), marked: false });
    for (const piece of run.search(UNSPACED) >= 0 ? inUnspaced(run, terms) : [{ words: run, marked: isOneOf(fold(run), terms) }]) add(pieces, piece);
    end = index + run.length;
  }
  if (end < words.length) add(pieces, { words: words.slice(end), marked: false });
  return pieces;
}

/** The pieces from a little before the first that is marked, for a place with room for few words; all of them where it comes soon. */
export function fromFirstMark(pieces: readonly Piece[], before = 60): Piece[] {
  const first = pieces.findIndex(({ marked }) => marked);
  const lead = pieces.slice(0, Math.max(first, 0)).map(({ words }) => words).join("");
  if (lead.length <= before * 2) return [...pieces];
  const cut = lead.slice(-before).replace(/^\S*\s+/u, "");
  return [{ words: `… ${cut}`, marked: false }, ...pieces.slice(first)];
}

function isOneOf(word: string, terms: readonly string[]): boolean {
  return terms.some((term) => isForm(word, term));
}

/** Whether a folded word is one that was searched for. */
function isForm(word: string, term: string): boolean {
  if (word.startsWith(term)) return true;
  const [a, b] = [withoutBeginning(word), withoutBeginning(term)];
  if (a.startsWith(b)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return shared >= SHARED_LETTERS && longer - shared <= LONGEST_ENDING && shared >= shorter - (shared > SHARED_LETTERS ? 2 : 1);
}

function withoutBeginning(word: string): string {
  // Most words are not Arabic, and are told by their first letter.
  return word < "ء" || word > "ي\uffff" ? word : word.replace(ARABIC_BEGINNING, "");
}

function inUnspaced(run: string, terms: readonly string[]): Piece[] {
  const letters = [...run];
  const folded = letters.map(fold);
  const marked = letters.map(() => false);
  for (let at = 0; at < letters.length; at += 1) {
    if (terms.includes(folded[at]!)) marked[at] = true;
    if (at + 1 < letters.length && terms.includes(folded[at]! + folded[at + 1]!)) marked[at] = marked[at + 1] = true;
  }
  return letters.map((letter, at) => ({ words: letter, marked: marked[at]! }));
}

/** What stands side by side and is alike is one piece; a space between two marked words stays unmarked. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.marked === piece.marked) last.words += piece.words;
  else pieces.push({ ...piece });
}
