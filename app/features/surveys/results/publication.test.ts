import { expect, test } from "vitest";
import { publishedThrough } from "./publication.ts";

const days = (...counts: number[]) => counts.map((count, index) => ({ day: `2026-03-${String(index + 1).padStart(2, "0")}`, count }));

test("nothing is shown before five answers, and five more for later, are there", () => {
  expect(publishedThrough(days())).toBeNull();
  expect(publishedThrough(days(4, 1))).toBeNull();
  expect(publishedThrough(days(5, 4))).toBeNull();
  expect(publishedThrough(days(5, 5))).toBe("2026-03-01");
});

test("twenty answers and then one more: the one waits for others", () => {
  expect(publishedThrough(days(20, 7))).toBe("2026-03-01");
  expect(publishedThrough(days(20, 1, 6))).toBe("2026-03-01");
  expect(publishedThrough(days(20, 1, 6, 5))).toBe("2026-03-03");
});

test("whatever comes on which day, any two publications and the end differ by nobody or by at least five", () => {
  let seed = 1;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 400; round += 1) {
    const all = days(...Array.from({ length: 1 + random(25) }, () => random([2, 4, 9][random(3)]!)));
    const upTo = (day: string | null) => (day ? all.filter((one) => one.day <= day).reduce((sum, { count }) => sum + count, 0) : 0);
    const shown = [...all.map((_, index) => upTo(publishedThrough(all.slice(0, index + 1)))), upTo(all.at(-1)!.day)];
    shown.slice(1).forEach((count, index) => {
      const added = count - shown[index]!;
      // The last is the survey's end: everything is shown, also where it had too few to show any before.
      if (shown[index]! > 0 || index < shown.length - 2) expect(added === 0 || added >= 5, JSON.stringify({ all, shown })).toBe(true);
    });
  }
});
