import { expect, test } from "vitest";
import { at } from "#app/platform/clock/clock.ts";
import { formKeyMadeAt, newFormKey, sameWords } from "./form-key.ts";

const MADE = new Date("2026-11-16T15:00:00.123Z");

test("a form tells when it was made, to the millisecond, and no two are the same", () => {
  const [one, two] = [at(MADE, newFormKey), at(MADE, newFormKey)];
  expect(formKeyMadeAt(one)).toEqual(MADE);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^[\w-]{43}$/);
});

test("a form left open for days still works", () => {
  const key = at(MADE, newFormKey);
  expect(at(new Date("2027-03-01T00:00:00Z"), () => formKeyMadeAt(key))).toEqual(MADE);
});

test("a key in which any symbol was changed is not ours", () => {
  const key = newFormKey();
  for (let place = 0; place < key.length; place += 1) {
    for (const symbol of ["A", "B", "C", "z", "-", "_"]) {
      const other = key.slice(0, place) + symbol + key.slice(place + 1);
      if (other !== key) expect(formKeyMadeAt(other), `${symbol} at ${place}`).toBeNull();
    }
  }
});

test.each([
  ["none", undefined],
  ["an empty one", ""],
  ["one too short", "A".repeat(42)],
  ["one too long", "A".repeat(44)],
  ["one of the right length", "A".repeat(43)],
  ["one that is no base64", "!".repeat(43)],
  ["a key with an end", `${newFormKey()}=`],
  ["a key without its last symbol", newFormKey().slice(0, -1)],
  ["letters of two code units", "🏠".repeat(21)],
])("%s is not ours", (_what, key) => {
  expect(formKeyMadeAt(key)).toBeNull();
});

test.each([
  ["The phone rang twice.", "The phone rang twice."],
  [" The  phone\r\nrang\u00a0twice.\t", "The phone rang twice."],
  ["The phone\nrang\u3000 \n twice.", "The phone rang twice."],
  ["Llame\u0301", "Llamé"],
  [" \n ", ""],
])("words are the same words however their spaces were sent: %j", (sent, same) => {
  expect(sameWords(sent)).toBe(same);
});
