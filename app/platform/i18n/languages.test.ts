import { expect, test } from "vitest";
import { directionOf, isLanguageTag, isShipped, nameOfLanguage, ownName } from "./languages.ts";

test("what ships is told exactly", () => {
  expect(["en", "es", "ar", "vi", "EN", "es-MX", "ht", "toString", "", undefined, 3].filter(isShipped)).toEqual(["en", "es", "ar", "vi"]);
});

test("names of languages: their own, and the reader's", () => {
  expect([ownName("es"), ownName("ht"), ownName("zh-Hant"), ownName("de")]).toEqual(["Español", "Kreyòl ayisyen", "繁體中文", "Deutsch"]);
  expect(ownName("no tag at all")).toBe("no tag at all");
  expect([nameOfLanguage("vi", "en"), nameOfLanguage("vi", "es"), nameOfLanguage("ht", "ar")]).toEqual(["Vietnamese", "vietnamita", "الكريولية الهايتية"]);
  expect([nameOfLanguage("es", "vi"), nameOfLanguage("vi", "vi"), nameOfLanguage("ht", "vi")]).toEqual(["tiếng Tây Ban Nha", "tiếng Việt", "tiếng Creole Haiti"]);
  expect(nameOfLanguage("no tag at all", "en")).toBe("no tag at all");
});

test("the direction of a language, whatever its region", () => {
  expect(["ar", "ar-EG", "fa", "ur", "he", "ps"].map(directionOf)).toEqual(Array(6).fill("rtl"));
  expect(["en", "es", "ht", "zh-Hant"].map(directionOf)).toEqual(Array(4).fill("ltr"));
});

test("language tags are well-formed and short", () => {
  expect(["en", "es-419", "zh-Hant-TW", "x-y", "en_US", "", "e", "../", "en-".padEnd(40, "a")].filter(isLanguageTag)).toEqual(["en", "es-419", "zh-Hant-TW"]);
});
