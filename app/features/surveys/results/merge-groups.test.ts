import { expect, test } from "vitest";
import { mergeGroups } from "./merge-groups.ts";

const groups = (counts: Record<string, number>) => Object.entries(counts).map(([key, count]) => ({ key, count }));

test("the sample's Chinese, Arabic and Russian answers are other languages: eight", () => {
  expect(mergeGroups(groups({ en: 71, es: 41, ht: 9, vi: 8, "pt-BR": 6, "zh-Hans": 4, ar: 3, ru: 1 }))).toEqual({
    alone: ["en", "es", "ht", "vi", "pt-BR"],
    together: ["ru", "ar", "zh-Hans"],
  });
});

test("one small group is never alone in what is put together", () => {
  expect(mergeGroups(groups({ en: 62, es: 38, vi: 9, ht: 8, ar: 3 }))).toEqual({ alone: ["en", "es", "vi"], together: ["ar", "ht"] });
});

test("nothing is put together where all groups are large; groups of nobody are left out", () => {
  expect(mergeGroups(groups({ en: 5, es: 9, vi: 0 }))).toEqual({ alone: ["es", "en"], together: [] });
});

test("where nothing is left to compare there is no split", () => {
  expect(mergeGroups(groups({ en: 40, ar: 3 }))).toBeNull();
  expect(mergeGroups(groups({ en: 40 }))).toBeNull();
  expect(mergeGroups(groups({ en: 2, es: 1 }))).toBeNull();
  expect(mergeGroups([])).toBeNull();
});
