import { expect, test } from "vitest";
import { isOnFew, valueOf } from "./measure.ts";

test("a percentage is counted from what it is of, with two decimals", () => {
  expect(valueOf({ numerator: 1, denominator: 3 })).toBe(33.33);
  expect(valueOf({ numerator: 2, denominator: 3 })).toBe(66.67);
  expect(valueOf({ numerator: 0, denominator: 7 })).toBe(0);
  expect(valueOf({ numerator: 61, denominator: 61 })).toBe(100);
  expect(valueOf({ value: 12.5 })).toBe(12.5);
});

test("fewer than five say little", () => {
  expect([4, 5, null].map((denominator) => isOnFew({ denominator }))).toEqual([true, false, false]);
});
