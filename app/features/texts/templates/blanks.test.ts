import { expect, test } from "vitest";
import { unknownBlanks, withBraces, withBrackets } from "./blanks.ts";

const KNOWN = ["name", "group", "date", "phone"];

test.each([
  ["Dear {{name}}, come to the {{ group }} by {{date}} or call {{phone}}.", []],
  ["Dear {{nmae}}, {{}} {{first name}}", ["nmae", "", "first name"]],
  ["Curly {words} and {{{name}}}", []],
  ["{{الاسم}}", ["الاسم"]],
])("%s: unknown %j", (words, unknown) => {
  expect(unknownBlanks(words, KNOWN)).toEqual(unknown);
});

test("on a page blanks stand in brackets; what is kept stays the same on the way there and back", () => {
  const kept = "Dear {{name}}, come to the {{group}} by {{date}}.";
  expect(withBrackets(kept)).toBe("Dear [name], come to the [group] by [date].");
  expect(withBraces(withBrackets(kept))).toBe(kept);
  expect(unknownBlanks(withBraces("Dear [nmae], call [ phone ]."), KNOWN)).toEqual(["nmae"]);
});
