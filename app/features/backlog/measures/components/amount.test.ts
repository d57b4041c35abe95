import { expect, test } from "vitest";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { readNumber } from "#app/platform/i18n/read-number.ts";
import type { Unit } from "../measure.ts";
import { amountInWords, numberInForm } from "./amount.ts";

const shown = (value: number, unit: Unit | null, lang: ShippedLanguage) => amountInWords(value, unit, i18nOf(lang).getFixedT(lang, "cycles"), lang);

test("a value stands with its unit, as the reader writes it", () => {
  expect([shown(85, "percent", "en"), shown(33.33, "percent", "en"), shown(1, "days", "en"), shown(2.5, "business_days", "en")]).toEqual(["85%", "33.33%", "1 day", "2.5 business days"]);
  expect([shown(1, "minutes", "es"), shown(12.5, "weeks", "es"), shown(2, "days", "ar"), shown(11, "days", "ar"), shown(6, "hours", "zh-Hans")]).toEqual([
    "1 minuto",
    "12.5 semanas",
    "يومان",
    "11 يومًا",
    "6小时",
  ]);
  expect([shown(1200, "count", "en"), shown(40, "dollars", "en"), shown(2, null, "en")]).toEqual(["1,200", "$40", "2"]);
});

test.each<ShippedLanguage>(["en", "es", "ar", "vi", "zh-Hans"])("what a form of %s shows reads back the same", (lang) => {
  for (const value of [0, 0.5, 12.25, -3, 999, 1234.5, 1_234_567]) expect(readNumber(numberInForm(value, lang), lang)).toBe(value);
});
