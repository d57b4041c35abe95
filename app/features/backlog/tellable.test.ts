import { expect, test } from "vitest";
import { tellableParts } from "./tellable.ts";

const parts = (counts: Record<string, number>) => Object.entries(counts).map(([key, count]) => ({ key, count }));
const told = (counts: Record<string, number>, total = Object.values(counts).reduce((sum, count) => sum + count, 0)) => {
  const { parts: shown, others } = tellableParts(parts(counts), total);
  return [Object.fromEntries(shown.map(({ key, count }) => [key, count])), others];
};

test.each([
  ["all large", { es: 12, en: 7 }, { es: 12, en: 7 }, null],
  ["several small ones are a sum", { es: 12, vi: 3, ar: 2 }, { es: 12 }, 5],
  ["one small one could be worked out, so another is hidden with it", { es: 12, en: 7, ar: 3 }, { es: 12 }, 10],
  ["a sum that is too small too", { es: 12, vi: 1, ar: 2 }, {}, null],
  ["nobody is few", { es: 3, ar: 1 }, {}, null],
  ["one alone", { es: 9 }, { es: 9 }, null],
])("%s", (_, counts, shown, others) => {
  expect(told(counts)).toEqual([shown, others]);
});

test("people of no part are not worked out either", () => {
  expect(told({ es: 9 }, 11)).toEqual([{}, null]);
  expect(told({ es: 9 }, 15)).toEqual([{ es: 9 }, null]);
});

test("no small part can be worked out from what is told", () => {
  for (let es = 1; es < 14; es += 1) {
    for (let ar = 0; ar < 8; ar += 1) {
      for (let vi = 0; vi < 8; vi += 1) {
        const all = parts({ es, ar, vi }).filter(({ count }) => count > 0);
        const { parts: shown, others } = tellableParts(all, es + ar + vi);
        const hidden = all.filter(({ key }) => !shown.some((one) => one.key === key));
        const rest = hidden.reduce((sum, { count }) => sum + count, 0);
        expect(shown.every(({ count }) => count >= 5)).toBe(true);
        // With the total, the sum of what is hidden is always known: it is none, or large.
        if (shown.length > 0) expect(rest === 0 || rest >= 5).toBe(true);
        if (others !== null) expect(hidden.length).toBeGreaterThan(1);
      }
    }
  }
});
