import { describe, expect, test } from "vitest";
import type { Actor } from "#app/features/events/actor.ts";
import { canSeeTranslationDesk, canTranslate } from "./texts.policy.ts";
import { custodyState, progressOf, progressOfAll, sameLanguage, wordsFor, type ReadableText } from "./texts.ts";

describe("the same written language", () => {
  test.each([
    ["es", "es-MX", true],
    ["es-419", "es-US", true],
    ["EN", "en-gb", true],
    ["ar", "ar-EG", true],
    ["zh", "zh-Hans", true],
    ["zh-CN", "zh-Hans-SG", true],
    ["zh-TW", "zh-Hant", true],
    ["zh-Hans", "zh-Hant", false],
    ["zh", "zh-TW", false],
    ["zh-Hant-CN", "zh-Hans", false],
    ["pt-BR", "pt-BR", true],
    ["pt-BR", "pt", false],
    ["pt-PT", "pt", true],
    ["tl", "fil", true],
    ["ht", "fr", false],
    ["es", "en", false],
    ["not a tag", "NOT A TAG", true],
    ["not a tag", "en", false],
    ["", "en", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameLanguage(a, b)).toBe(same);
    expect(sameLanguage(b, a)).toBe(same);
  });
});

describe("custody", () => {
  const reviewedAt = new Date();
  test.each([
    ["sample", reviewedAt, "sample"],
    ["sample", null, "sample"],
    ["machine", null, "machine"],
    ["machine", reviewedAt, "reviewed"],
    ["human", null, "human"],
    ["human", reviewedAt, "reviewed"],
    ["imported", null, "human"],
  ] as const)("%s, reviewed %s: %s", (origin, reviewed, state) => {
    expect(custodyState({ origin, reviewedAt: reviewed })).toBe(state);
  });
});

test("a reader reads the translation first, else the original", () => {
  const text: ReadableText = { id: "1", lang: "es", words: "Nadie me llamó.", erased: false, inReadersLanguage: false, translation: null };
  const custody = { state: "human", translatedBy: null, reviewedBy: null, reviewedAt: null } as const;
  expect(wordsFor(text)).toEqual({ words: "Nadie me llamó.", lang: "es" });
  expect(wordsFor({ ...text, translation: { lang: "en", words: "Nobody called me.", custody } })).toMatchObject({ words: "Nobody called me.", lang: "en" });
  // What a machine wrote is shown only by whoever labels it.
  expect(wordsFor({ ...text, translation: { lang: "en", words: "Anybody called me.", custody: { ...custody, state: "machine" } } })).toEqual({ words: "Nadie me llamó.", lang: "es" });
});

test("a machine's draft counts as not begun", () => {
  const of = (origin: string | null, reviewedAt: Date | null = null) => ({ origin, reviewedAt });
  const day = new Date();
  expect([undefined, of(null), of("machine"), of("human"), of("imported"), of("human", day), of("sample", day)].map(progressOf)).toEqual(["waiting", "waiting", "waiting", "started", "started", "reviewed", "reviewed"]);
  expect(progressOfAll([of("human", day), of("human", day)])).toBe("reviewed");
  expect(progressOfAll([of("human", day), of("machine")])).toBe("started");
  expect(progressOfAll([of("machine"), undefined])).toBe("waiting");
});

describe("who translates", () => {
  const person = (...langs: string[]): Actor => ({
    kind: "person",
    programme: "p",
    personId: "1",
    grants: langs.map((lang) => ({ role: "translator", scope: { kind: "programme" }, lang })),
  });
  test.each([
    ["into their language", person("es"), "en", "es", true],
    ["into a region of their language", person("es"), "en", "es-MX", true],
    ["from their language into the working language", person("es"), "es", "en", true],
    ["from their language into a third one", person("es"), "es", "ar", false],
    ["between two others", person("es"), "ar", "en", false],
    ["into one of several", person("es", "ar"), "es", "ar", true],
    ["without the grant", person(), "en", "es", false],
    ["a visitor", { kind: "visitor", programme: "p" } as Actor, "en", "es", false],
    ["Heard itself", { kind: "system", programme: "p" } as Actor, "en", "es", true],
  ])("%s", (_what, actor, from, to, may) => {
    expect(canTranslate(actor, { from, to }, "en")).toBe(may);
  });

  test("only translators have a desk", () => {
    expect(canSeeTranslationDesk(person("es"))).toBe(true);
    expect(canSeeTranslationDesk({ kind: "person", programme: "p", personId: "1", grants: [{ role: "coordinator", scope: { kind: "programme" } }] })).toBe(false);
    expect(canSeeTranslationDesk({ kind: "visitor", programme: "p" })).toBe(false);
  });
});
