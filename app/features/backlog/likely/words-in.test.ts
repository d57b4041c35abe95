import { expect, test } from "vitest";
import { wordsIn } from "./words-in.ts";

test.each([
  ["The ramp, the RAMP and a door 555.", "en", ["ramp", "door"]],
  ["الباب مغلق في العيادة", "ar", ["الباب", "مغلق", "العيادة"]],
  ["护士问我房租的事", "zh-Hans", ["护士", "房租"]],
  ["", "en", []],
])("%s tells what it is about by its longer words, each once", (text, lang, words) => {
  expect(wordsIn(text, lang)).toEqual(words);
});
