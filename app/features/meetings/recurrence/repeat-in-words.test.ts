import type { TFunction } from "i18next";
import { expect, test } from "vitest";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { Repeat } from "./repeat.ts";
import { repeatInWords } from "./repeat-in-words.ts";

const startsAt = new Date("2026-11-11T22:45:00Z");
const words = (lang: ShippedLanguage, repeat: Repeat) =>
  repeatInWords(repeat, startsAt, { lang, timeZone: "America/New_York" }, i18nOf(lang).getFixedT(lang, "meetings") as TFunction<"meetings">).replaceAll(/[\u00a0\u202f]/g, " ");

test.each<[ShippedLanguage, Repeat, string]>([
  ["en", { every: "week", interval: 1, end: { count: 12 } }, "Every week on Wednesday, 5:45 pm EST, 12 meetings"],
  ["en", { every: "month_weekday", interval: 2, end: { count: 1 } }, "Every 2 months on the second Wednesday, 5:45 pm EST, 1 meeting"],
  ["zh-Hans", { every: "week", interval: 1, end: { count: 12 } }, "每星期三，下午5:45（北美东部时间），共12次"],
  ["zh-Hans", { every: "month_weekday", interval: 2, end: { untilDay: "2027-11-10" } }, "每2个月一次，第二个星期三，下午5:45（北美东部时间），到2027年11月10日为止"],
])("a series in %s: %o", (lang, repeat, expected) => {
  expect(words(lang, repeat)).toBe(expected);
});
