import { expect, test } from "vitest";
import { unknownBlanks } from "./fill-letter.ts";

test.each([
  ["Dear {{name}}, come to the {{ group }} by {{date}} or call {{phone}}.", []],
  ["Dear {{nmae}}, {{}} {{first name}}", ["nmae", "", "first name"]],
  ["Curly {words} and {{{name}}}", []],
  ["{{الاسم}}", ["الاسم"]],
])("%s: unknown %j", (words, unknown) => {
  expect(unknownBlanks(words)).toEqual(unknown);
});
