import { describe, expect, test } from "vitest";
import type { Actor } from "#app/features/events/actor.ts";
import { qualifiedBy } from "./qualified/qualification.ts";
import { canReview, canSeeTranslationDesk, canTranslate, countsAsReviewed } from "./texts.policy.ts";
import { custodyState, progressOf, progressOfAll, sameLanguage, translationDue, wordsFor, type ReadableText } from "./texts.ts";

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
  const custody = { state: "human", translatedBy: null, reviewedBy: null, reviewedAt: null, qualifiedAs: null } as const;
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
  expect(progressOfAll([of("human", day), of("machine")])).toBe("waiting");
  expect(progressOfAll([of("human", day), of("human")])).toBe("started");
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

describe("who may say that a translation is right", () => {
  test("a critical text needs a qualified person, and every text a second one where the programme asks for it", () => {
    const each = [true, false].flatMap((critical) => [true, false].flatMap((qualified) => [true, false].flatMap((second) => [true, false].map((asked) => ({ critical, qualified, second, asked })))));
    const counts = each.filter(({ asked, ...check }) => countsAsReviewed(check, asked));
    expect(counts.filter(({ critical, qualified }) => critical && !qualified)).toEqual([]);
    expect(counts.filter(({ asked, second }) => asked && !second)).toEqual([]);
    expect(counts).toHaveLength(9);
  });

  test("nobody checks their own as a second person, nor what only a machine wrote", () => {
    const actor: Actor = { kind: "person", programme: "p", personId: "me", grants: [] };
    const of = (origin: string | null, authorId: string | null, reviewedAt: Date | null = null) => canReview(actor, { origin, authorId, reviewedAt });
    expect([of("human", "other"), of("imported", null), of("human", null)]).toEqual([true, true, true]);
    expect([of("human", "me"), of("machine", null), of(null, null), of("sample", "other"), of("human", "other", new Date())]).toEqual([false, false, false, false, false]);
    expect(canReview({ kind: "system", programme: "p" }, { origin: "human", authorId: null, reviewedAt: null })).toBe(false);
  });

  test("a qualification counts for its pair, from its day on; the strongest one is told", () => {
    const noted = [
      { from: "es", to: "en", how: "native", since: "2024-01-01" },
      { from: "es", to: "en", how: "certified", since: "2026-01-01" },
      { from: "en", to: "vi", how: "vendor", since: "2020-01-01" },
    ] as const;
    expect(qualifiedBy(noted, { from: "es-MX", to: "en-US" }, "2025-06-01")).toBe("native");
    expect(qualifiedBy(noted, { from: "es", to: "en" }, "2026-06-01")).toBe("certified");
    expect(qualifiedBy(noted, { from: "es", to: "en" }, "2023-12-31")).toBeNull();
    expect(qualifiedBy(noted, { from: "en", to: "es" }, "2026-06-01")).toBeNull();
  });
});

test("a translator has days by the kind of text; a long update takes longer", () => {
  const now = new Date("2026-11-16T12:00:00Z");
  const days = (due: Date) => (due.getTime() - now.getTime()) / 86_400_000;
  expect([translationDue("update", now, "Short."), translationDue("update", now, "word ".repeat(160)), translationDue("minutes", now), translationDue("survey", now), translationDue("agreement", now)].map(days)).toEqual([2, 4, 3, 7, 10]);
});
