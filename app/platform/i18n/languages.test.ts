import { expect, test } from "vitest";
import { directionOf, isLanguageTag, isShipped, nameOfLanguage, nameOfSpoken, ownName, ownSpokenName } from "./languages.ts";

test("what ships is told exactly", () => {
  expect(["en", "es", "ar", "vi", "zh-Hans", "EN", "es-MX", "zh", "zh-hans", "ht", "toString", "", undefined, 3].filter(isShipped)).toEqual(["en", "es", "ar", "vi", "zh-Hans"]);
});

test("names of languages: their own, and the reader's", () => {
  expect([ownName("es"), ownName("ht"), ownName("zh-Hant"), ownName("de")]).toEqual(["Español", "Kreyòl ayisyen", "繁體中文", "Deutsch"]);
  expect(ownName("no tag at all")).toBe("no tag at all");
  expect([nameOfLanguage("vi", "en"), nameOfLanguage("vi", "es"), nameOfLanguage("ht", "ar")]).toEqual(["Vietnamese", "vietnamita", "الكريولية الهايتية"]);
  expect([nameOfLanguage("es", "vi"), nameOfLanguage("vi", "vi"), nameOfLanguage("ht", "vi")]).toEqual(["tiếng Tây Ban Nha", "tiếng Việt", "tiếng Creole Haiti"]);
  expect(nameOfLanguage("no tag at all", "en")).toBe("no tag at all");
  expect([nameOfLanguage("ht", "zh-Hans"), nameOfLanguage("ar", "zh-Hans")]).toEqual(["海地克里奥尔语", "阿拉伯语"]);
});

test("the name of a Chinese text says its script, that of what somebody speaks does not", () => {
  expect(["zh", "zh-CN", "zh-Hans-SG", "zh-TW", "zh-HK", "zh-Hant-CN"].map((lang) => nameOfLanguage(lang, "en"))).toEqual([
    ...Array<string>(3).fill("Simplified Chinese"),
    ...Array<string>(3).fill("Traditional Chinese"),
  ]);
  expect([ownName("zh"), ownName("zh-TW")]).toEqual(["简体中文", "繁體中文"]);
  expect([nameOfSpoken("zh-Hans", "en"), nameOfSpoken("zh-TW", "es"), nameOfSpoken("es", "en"), ownSpokenName("zh-Hans"), ownSpokenName("ht")]).toEqual([
    "Chinese",
    "chino",
    "Spanish",
    "中文",
    "Kreyòl ayisyen",
  ]);
});

test("the direction of a language, whatever its region", () => {
  expect(["ar", "ar-EG", "fa", "ur", "he", "ps"].map(directionOf)).toEqual(Array(6).fill("rtl"));
  expect(["en", "es", "ht", "zh-Hant"].map(directionOf)).toEqual(Array(4).fill("ltr"));
});

test("language tags are well-formed and short", () => {
  expect(["en", "es-419", "zh-Hant-TW", "x-y", "en_US", "", "e", "../", "en-".padEnd(40, "a")].filter(isLanguageTag)).toEqual(["en", "es-419", "zh-Hant-TW"]);
});
