import { expect, test } from "vitest";
import { changedBlanks, unknownBlanks, withBraces, withBrackets } from "./blanks.ts";

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

test.each([
  ["the same, in another order and with other spaces", "Dear {{name}}, come on {{date}}.", "El {{ date }} le esperamos, {{name}}.", []],
  ["one is left out, however often it stood there", "{{name}} and {{name}}, {{date}}", "El {{date}}", ["{{name}}"]],
  ["its name was translated", "Call {{ phone }}.", "Llame al {{teléfono}}.", ["{{ phone }}", "{{teléfono}}"]],
  ["one was put in", "Call us.", "Llame al {{phone}}.", ["{{phone}}"]],
])("blanks in a translation: %s", (_what, words, translation, changed) => {
  expect(changedBlanks(words, translation)).toEqual(changed);
});
