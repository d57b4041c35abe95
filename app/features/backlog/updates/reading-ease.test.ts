import { expect, test } from "vitest";
import { readingEase } from "./reading-ease.ts";

const PLAIN = "You told us that the form is too long. We cut it in half. Now it takes two minutes. If it is still too hard, ask us and we will help you fill it in.";
const HARD =
  "Following comprehensive deliberation, the interdisciplinary committee has determined that administrative documentation requirements necessitate substantial simplification, notwithstanding regulatory considerations.";

test("plain English is of a low grade, hard English of a high one", () => {
  expect(readingEase(PLAIN, "en")).toMatchObject({ words: 35 });
  expect(readingEase(PLAIN, "en").grade).toBeLessThanOrEqual(4);
  expect(readingEase(HARD, "en-US").grade).toBeGreaterThan(15);
});

test("only English has a grade, every language has words, and a few words have no grade", () => {
  expect(readingEase("Ustedes dijeron que el formulario es muy largo. Lo cortamos a la mitad, y ahora se llena en dos minutos, más o menos, según la persona.", "es")).toEqual({
    words: 26,
    grade: null,
  });
  expect(readingEase("我们把表格缩短了一半。", "zh-Hans").words).toBeGreaterThan(4);
  expect(readingEase("Thank you.", "en")).toEqual({ words: 2, grade: null });
  expect(readingEase("", "ar")).toEqual({ words: 0, grade: null });
});
