import { describe, expect, test } from "vitest";
import { bestLanguage, shownLanguages } from "./negotiate.ts";

describe("the best language by Accept-Language", () => {
  test.each([
    ["nothing", null, "en"],
    ["an empty header", "", "en"],
    ["a plain wish", "es", "es"],
    ["a region", "es-MX,es;q=0.9,en;q=0.8", "es"],
    ["another region, upper case", "AR-EG", "ar"],
    ["by quality, not by place", "en;q=0.5, ar;q=0.8", "ar"],
    ["the first that ships", "ht, so;q=0.9, es;q=0.1", "es"],
    ["none that ships", "so-SO,so;q=0.9", "en"],
    ["anything", "*", "en"],
    ["anything, but rather Spanish", "*;q=0.1, es", "es"],
    ["not Spanish", "es;q=0, ar;q=0.3", "ar"],
    ["not Spanish, in capitals", "es;Q=0, ar;q=0.3", "ar"],
    ["spaces and tabs", " \t es \t; \t q=1.0 , en;q=0.2", "es"],
    ["more parameters", "en;level=1;q=0.1,es;q=0.2", "es"],
    ["empty parts", ",,;q=1,,es", "es"],
    ["no languages at all", "<script>, ../../etc, \u0000, 日本語", "en"],
    ["an underscore", "es_MX, ar;q=0.2", "ar"],
    ["a private tag", "x-klingon, es;q=0.1", "es"],
    ["Chinese", "zh", "zh-Hans"],
    ["Chinese of China", "zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
    ["Chinese of Singapore", "zh-SG", "zh-Hans"],
    ["Chinese in capitals with a script and a region", "ZH-HANS-US", "zh-Hans"],
    ["Chinese of Taiwan, rather than English", "zh-TW,en-US;q=0.9", "zh-Hans"],
    ["Chinese of Hong Kong", "zh-HK,zh-Hant;q=0.9,en-HK;q=0.1", "zh-Hans"],
    ["Cantonese", "yue-Hant-HK,en;q=0.5", "zh-Hans"],
    ["Mandarin", "cmn", "zh-Hans"],
    ["English before Chinese", "en-US,zh-TW;q=0.9", "en"],
    ["ten thousand parts", "ht,".repeat(10_000), "en"],
  ])("%s", (_what, accept, expected) => {
    expect(bestLanguage({ accept })).toBe(expected);
  });

  test("only of those that the programme offers, in its order where nothing fits", () => {
    expect(bestLanguage({ accept: "es", offered: ["ar", "en"] })).toBe("ar");
    expect(bestLanguage({ accept: "en", offered: ["ar", "en"] })).toBe("en");
    expect(bestLanguage({ accept: "", offered: ["ht", "ar"], fallback: "es" })).toBe("ar");
    expect(bestLanguage({ accept: "", offered: ["ar", "es"], fallback: "es" })).toBe("es");
    expect(bestLanguage({ accept: "ht", offered: ["ht"] })).toBe("en");
    expect(bestLanguage({ accept: "zh-TW, es;q=0.2", offered: ["en", "es"] })).toBe("es");
  });
});

describe("the best language by wishes", () => {
  test.each([
    ["the first wish", ["ar", "es"], "ar"],
    ["the first that can be met", [null, undefined, "", "ht", "es"], "es"],
    ["a wish with a region", ["es-MX"], "es"],
    ["a wish with a script", ["ar-Arab-EG"], "ar"],
    ["a wish for Chinese without its script", ["zh"], "zh-Hans"],
    ["a wish in lower case", ["zh-hans"], "zh-Hans"],
    ["a wish in the other script", ["zh-Hant", "en"], "zh-Hans"],
    ["a wish that is no tag", ["../es", "%"], "en"],
    ["none", [], "en"],
  ])("%s, before the browser's", (_what, wishes, expected) => {
    expect(bestLanguage({ wishes, accept: expected === "en" ? "en" : "en,es;q=0.1" })).toBe(expected);
  });

  test("a wish that the programme does not offer leaves it to the browser", () => {
    expect(bestLanguage({ wishes: ["es"], accept: "ar", offered: ["en", "ar"] })).toBe("ar");
  });
});

test("shown are the offered languages that ship, in the programme's order; English where that leaves none", () => {
  expect(shownLanguages(["ht", "ar", "en", "so", "vi", "es"])).toEqual(["ar", "en", "vi", "es"]);
  expect(shownLanguages(["ht", "so"])).toEqual(["en"]);
  expect(shownLanguages([])).toEqual(["en"]);
});
