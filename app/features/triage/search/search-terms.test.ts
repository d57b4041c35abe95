import { expect, test } from "vitest";
import { searchable, searchTerms } from "./search-terms.ts";

test.each([
  ["¿Dónde está la RAMPA?", "es", "spanish", "¿donde esta la rampa?"],
  ["Nhà bị mốc", "vi", "simple", "nha bi moc"],
  ["紧急翻译 ok", "zh-Hans", "simple", "紧急 急翻 翻译 译 ok"],
  ["水", "zh-Hans", "simple", "水 水"],
])("%s is kept without case and accents, in pairs where words have no spaces", (words, lang, config, kept) => {
  const made = searchable(words, lang);
  expect({ ...made, words: made.words.replaceAll(/\s+/g, " ").trim() }).toEqual({ config, words: kept });
});

test.each([
  ["Rampas  Norte", "rampas norte", "'rampas':* & 'norte':*"],
  ["d'accord & (x | !y):*\\'", "d accord x y", "'d':* & 'accord':* & 'x':* & 'y':*"],
  ["翻译", "翻译", "'翻译':*"],
  ["a b c d e f g h i j", "a b c d e f g h", "'a':* & 'b':* & 'c':* & 'd':* & 'e':* & 'f':* & 'g':* & 'h':*"],
])("%s is looked for word by word, whatever signs stand in it", (typed, words, beginnings) => {
  expect(searchTerms(typed)).toEqual({ each: words.split(" "), words, beginnings, number: null });
});

test.each([
  ["#53", 53],
  ["53", 53],
  ["٥٣", null],
  ["53 ramp", null],
  ["1234567890", null],
])("%s asks for message %s", (typed, number) => {
  expect(searchTerms(typed)!.number).toBe(number);
});

test.each(["", "  ", "?!", "🙂"])("“%s” is nothing to look for", (typed) => {
  expect(searchTerms(typed)).toBeNull();
});
