import { expect, test } from "vitest";
import { dayAfter, isMonth, monthsAfter, weekStart, weeksOf } from "./month.ts";

test("a week begins where the reader's does", () => {
  expect([weekStart("en"), weekStart("es"), weekStart("vi"), weekStart("zh-Hans"), weekStart("ar"), weekStart("fr")]).toEqual([7, 7, 7, 7, 6, 1]);
});

test.each([
  ["2026-11", 7, "2026-11-01", "2026-12-05", 5],
  ["2026-11", 6, "2026-10-31", "2026-12-04", 5],
  ["2026-11", 1, "2026-10-26", "2026-12-06", 6],
  ["2026-02", 7, "2026-02-01", "2026-02-28", 4],
  ["2028-02", 1, "2028-01-31", "2028-03-05", 5],
])("%s in weeks that begin on day %i", (month, start, first, last, count) => {
  const weeks = weeksOf(month, start);
  expect([weeks[0]![0], weeks.at(-1)![6], weeks.length]).toEqual([first, last, count]);
  expect(new Set(weeks.flat()).size).toBe(count * 7);
  for (const week of weeks) expect(week.some((day) => day.startsWith(month))).toBe(true);
});

test("months and days go over the ends of years", () => {
  expect([monthsAfter("2026-12", 1), monthsAfter("2026-01", -1), monthsAfter("2026-11", 14)]).toEqual(["2027-01", "2025-12", "2028-01"]);
  expect([dayAfter("2026-12-31", 1), dayAfter("2028-02-28", 1), dayAfter("2026-03-01", -1)]).toEqual(["2027-01-01", "2028-02-29", "2026-02-28"]);
});

test.each(["2026-13", "2026-00", "1969-12", "26-11", "2026-11-01", "", null, undefined])("%s is no month", (value) => {
  expect(isMonth(value)).toBe(false);
});
