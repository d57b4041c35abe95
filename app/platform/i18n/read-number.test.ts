import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each<[string, string, number]>([
  ["12", "en", 12],
  ["12.5", "en", 12.5],
  ["12,5", "es", 12.5],
  ["12.5", "es", 12.5],
  ["12,5", "en", 12.5],
  ["0,25", "vi", 0.25],
  ["١٢٫٥", "ar", 12.5],
  ["١٬٢٣٤", "ar", 1234],
  ["٨٥٪", "ar", 85],
  ["۱۲", "ar", 12],
  ["８５", "zh-Hans", 85],
  ["85 %", "en", 85],
  ["1,234", "en", 1234],
  ["1,234.5", "en", 1234.5],
  ["1.234,5", "es", 1234.5],
  ["1.234.567", "es", 1_234_567],
  ["1 234,5", "es", 1234.5],
  ["-3", "en", -3],
  ["−3", "en", -3],
  ["-0", "en", 0],
  ["007", "en", 7],
])("%s in %s is %d", (typed, lang, value) => {
  expect(readNumber(typed, lang)).toBe(value);
});

test.each<[string, string, string]>([
  ["", "en", "nothing"],
  ["many", "en", "a word"],
  ["about 5", "en", "a word before it"],
  ["1.234", "es", "a thousand or one and a bit"],
  ["1,234", "es", "a thousand or one and a bit"],
  ["1.234", "en", "three decimals"],
  ["12.", "en", "nothing behind the point"],
  ["1,23,456", "en", "no thousands"],
  ["1.2.3", "en", "a version"],
  ["5-6", "en", "a range"],
  ["1e5", "en", "an exponent"],
  ["Infinity", "en", "a word"],
  ["99999999999", "en", "too large"],
])("%s in %s is no number: %s", (typed, lang) => {
  expect(readNumber(typed, lang)).toBeNull();
});
