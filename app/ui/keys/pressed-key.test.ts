import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key.ts";

const press = (key: string, code: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  pressedKey({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ["j", "KeyJ", "j"],
  ["J", "KeyJ", "j"],
  // A French keyboard has its A where others have Q: what is printed on it counts.
  ["a", "KeyQ", "a"],
  ["?", "Slash", "?"],
  ["1", "Digit1", "1"],
])("%s on %s asks for %s", (key, code, wanted) => {
  expect(press(key, code)).toBe(wanted);
});

test.each([
  ["ت", "KeyJ", "j"],
  ["о", "KeyJ", "j"],
  ["؟", "Slash", "?"],
])("letters of other scripts (%s) are found by their place", (key, code, wanted) => {
  expect(press(key, code)).toBe(wanted);
});

test.each([
  ["Enter", "Enter"],
  ["Tab", "Tab"],
  ["ArrowDown", "ArrowDown"],
  ["Process", "KeyJ"],
  [" ", "Space"],
])("%s asks for nothing", (key, code) => {
  expect(press(key, code)).toBeNull();
});

test("what is held together with another key is the browser's", () => {
  for (const held of ["ctrlKey", "metaKey", "altKey"] as const) expect(press("a", "KeyA", { [held]: true })).toBeNull();
});
