/*
 * A text as its words, by hashes (FNV-1a), and which words and beginnings of words it has, as bits. Whoever looks for thousands of
 * phrases touches little memory so until one of them may be there, and that in its order: memory is what takes the time in a busy
 * process.
 */

export interface Words {
  /** The text: every word stands between single spaces, and it begins and ends with one. */
  text: string;
  /** Where each word begins, and its hash. */
  begins: readonly number[];
  hashes: readonly number[];
  /** A bit for each word and for each beginning of one. */
  bits: Readonly<Uint8Array>;
}

const BITS = 15;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SPACE = 32;

/** Arabic “and” and “so”, which are written together with the next word. */
export const JOINED: readonly number[] = ["و".charCodeAt(0), "ف".charCodeAt(0)];

/** Reads the words of a text that is normalised (see normalise.ts). */
export function wordsOf(text: string): Words {
  const words = { text, begins: [] as number[], hashes: [] as number[], bits: new Uint8Array(2 ** (BITS - 3)) };
  for (let at = 1; at < text.length; ) {
    if (JOINED.includes(text.charCodeAt(at))) markWord(words.bits, text, at + 1);
    words.begins.push(at);
    words.hashes.push(markWord(words.bits, text, at));
    const end = text.indexOf(" ", at);
    at = end < 0 ? text.length : end + 1;
  }
  return words;
}

/** Marks the word that begins at a place, and its beginnings; gives its hash. */
function markWord(bits: Uint8Array, text: string, from: number): number {
  let hash = BASIS;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    hash = Math.imul(hash ^ letter, PRIME);
    const bit = hash >>> (32 - BITS);
    bits[bit >> 3]! |= 1 << (bit & 7);
    if (letter === SPACE) break;
  }
  return hash;
}

/** The bit of a word, with the space at its end, or of the beginning of a word. */
export function bitOf(letters: string): number {
  let hash = BASIS;
  for (let at = 0; at < letters.length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), PRIME);
  return hash >>> (32 - BITS);
}

/** Lists as one list of numbers, one after another, each with its length before it. */
export function joined(lists: readonly (readonly number[])[]): number[] {
  return lists.flatMap((list) => [list.length, ...list]);
}

/** Lists of bits, {@link joined}. The shortest comes first, since a text rather lacks that. */
export function packed(lists: readonly (readonly number[])[]): number[] {
  return joined(lists.toSorted((one, other) => one.length - other.length));
}

/** Whether a text may have one word of each list, by their bits, which lie {@link packed} between two places; where not, it has not. */
export function mayHave({ bits }: Words, lists: Uint16Array, from = 0, to = lists.length): boolean {
  for (let at = from; at < to; ) {
    const next = at + 1 + lists[at]!;
    for (at += 1; at < next; at += 1) {
      const bit = lists[at]!;
      if ((bits[bit >> 3]! & (1 << (bit & 7))) !== 0) break;
    }
    if (at === next) return false;
    at = next;
  }
  return true;
}
