import { expect, test } from "vitest";
import { normalise } from "./normalise.ts";
import { bitOf, mayHave as mayHavePacked, packed, wordsOf, type Words } from "./words-of.ts";

const mayHave = (of: Words, lists: number[][]) => mayHavePacked(of, Uint16Array.from(packed(lists)));
const words = wordsOf(normalise("No heat. My baby is cold, NO heat at all"));

test("a text is its words and the signs between sentences, and the same word has the same hash", () => {
  const written = words.begins.map((at) => words.text.slice(at, words.text.indexOf(" ", at)));
  expect(written).toEqual(["no", "heat", ".", "my", "baby", "is", "cold", ",", "no", "heat", "at", "all"]);
  const hashOf = new Map(written.map((word, place) => [word, words.hashes[place]]));
  expect(written.map((word) => hashOf.get(word))).toEqual(words.hashes);
  expect(new Set(words.hashes).size).toBe(new Set(written).size);
});

test("a word and the beginning of a word may be there where they are; a word that is only the beginning of one is not", () => {
  expect(mayHave(words, [[bitOf("heat ")], [bitOf("bab")]])).toBe(true);
  expect(mayHave(words, [[bitOf("water "), bitOf("gas "), bitOf("heat ")]])).toBe(true);
  expect(mayHave(words, [[bitOf("bab ")]])).toBe(false);
  expect(mayHave(words, [[bitOf("heat ")], [bitOf("water "), bitOf("gas ")]])).toBe(false);
  expect(mayHave(words, [])).toBe(true);
});

test("what a text does not have is told from what it has, but for one of a hundred", () => {
  const others = Array.from({ length: 1000 }, (_, number) => [bitOf(`other${number} `)]);
  expect(others.filter((other) => mayHave(words, [other])).length).toBeLessThan(20);
});

test("an Arabic word is there with and without the “and” that is written to it", () => {
  const arabic = wordsOf(normalise("الماء والكهرباء"));
  expect(mayHave(arabic, [[bitOf("والكهرباء ")], [bitOf("الكهرباء ")]])).toBe(true);
  expect(mayHave(arabic, [[bitOf("كهرباء ")]])).toBe(false);
});

test("a text without a word has none", () => {
  expect(wordsOf(normalise("")).begins.filter((at) => at > 1)).toEqual([]);
  expect(mayHave(wordsOf(normalise("   ")), [[bitOf("heat ")]])).toBe(false);
});

test("a text that does not end with a space is read to its end all the same", () => {
  expect(wordsOf(" no heat").begins).toEqual([1, 4]);
});

test("of lists that lie one after another only those between two places count", () => {
  const heat = packed([[bitOf("heat ")]]);
  const water = packed([[bitOf("gas "), bitOf("water ")], [bitOf("baby ")]]);
  const both = Uint16Array.from([...heat, ...water]);
  expect(mayHavePacked(words, both, 0, heat.length)).toBe(true);
  expect(mayHavePacked(words, both, heat.length)).toBe(false);
});
