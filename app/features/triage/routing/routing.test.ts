import { expect, test } from "vitest";
import type { OpeningHours } from "#app/features/programme/business-hours.ts";
import { acknowledgeDue, answerDue, route, wordLanguage, type Facts, type Rule } from "./routing.ts";
import { fold } from "#app/platform/i18n/fold.ts";
import { phrasesIn } from "./words.ts";

const rule = (versionId: string, conditions: Rule["conditions"], outcome: Rule["outcome"]): Rule => ({ versionId, isDefault: false, conditions, outcome });
const DEFAULT: Rule = { versionId: "default", isDefault: true, conditions: {}, outcome: { desk: "general", answer: { days: 20 } } };
const said = (facts: Partial<Facts> = {}): Facts => ({
  lang: "es", siteId: "north", channel: "web", privacy: "unnamed", urgency: 4, chosenUrgency: facts.urgency ?? 4, helpToday: false, signals: [], themes: [], held: new Set(), words: new Map(), canTake: () => true, ...facts,
});
const words = (...versions: string[]) => new Map(versions.map((versionId) => [versionId, { lang: "es", at: [0] }]));

test("without any rule there is no verdict; the default catches what no other does", () => {
  expect(route([], said())).toBeNull();
  expect(route([rule("a", { channels: ["survey"] }, { desk: "intake" }), DEFAULT], said())).toMatchObject({
    placedBy: "default", desk: "general", owner: null, route: "inbox", themes: [], urgency: 4,
    acknowledge: [{ urgency: 4 }], answer: [{ days: 20 }], reasons: [{ versionId: "default", gave: ["place", "answer"], because: [{ code: "default" }] }],
  });
});

test.each<[string, Rule["conditions"], Partial<Facts>, boolean]>([
  ["a language, whatever its region", { languages: ["es-MX"] }, { lang: "es" }, true],
  ["not the other way of writing Chinese", { languages: ["zh-Hant"] }, { lang: "zh-Hans" }, false],
  ["a site", { sites: ["north", "south"] }, {}, true],
  ["said about no site", { sites: ["none"] }, { siteId: null }, true],
  ["another site", { sites: ["south"] }, {}, false],
  ["a part of a theme", { themes: ["housing"] }, { themes: ["housing.repairs"] }, true],
  ["not the whole for a part", { themes: ["housing.repairs"] }, { themes: ["housing"] }, false],
  ["where it came from", { channels: ["phone", "web"] }, {}, true],
  ["a kind of privacy", { privacy: ["anonymous"] }, { privacy: "anonymous" }, true],
  ["help today", { helpToday: true }, { helpToday: true }, true],
  ["no help today", { helpToday: true }, {}, false],
  ["an urgency", { urgency: [2] }, { urgency: 2 }, true],
  ["a signal", { signals: ["lockout"] }, { signals: ["deadline", "lockout"] }, true],
  ["words", { words: { es: ["sheriff"] } }, { words: words("a") }, true],
  ["words that are not there", { words: { es: ["sheriff"] } }, {}, false],
  ["every field", { channels: ["web"], helpToday: true }, { helpToday: true }, true],
  ["not one field alone", { channels: ["web"], helpToday: true }, {}, false],
  ["nothing without a condition", {}, {}, false],
])("a rule catches by %s", (_what, conditions, facts, isCaught) => {
  expect(route([rule("a", conditions, { desk: "intake" }), DEFAULT], said(facts))!.placedBy).toBe(isCaught ? "a" : "default");
});

test("the first rule that names a place chooses it whole; every rule adds its themes and may raise the urgency", () => {
  const verdict = route(
    [
      rule("mold", { words: {} }, { themes: ["housing.repairs", "housing"], urgency: 3 }),
      rule("court", { signals: ["deadline"] }, { desk: "intake", route: "intake", themes: ["housing.eviction"], urgency: 2, acknowledge: { days: 0 } }),
      rule("spanish", { languages: ["es"] }, { owner: "soledad", themes: ["referral.interpreter", "thanks"], urgency: 4 }),
      DEFAULT,
    ],
    said({ signals: ["deadline"], words: words("mold") }),
  )!;
  expect(verdict).toMatchObject({ placedBy: "court", desk: "intake", owner: null, route: "intake", urgency: 2, themes: ["housing.repairs", "housing.eviction", "referral.interpreter"] });
  expect(verdict.reasons).toEqual([
    { versionId: "mold", gave: ["themes", "urgency"], themes: ["housing.repairs"], urgency: 3, because: [{ code: "words", lang: "es", at: [0] }] },
    { versionId: "court", gave: ["place", "themes", "urgency", "acknowledge"], themes: ["housing.eviction"], urgency: 2, because: [{ code: "signal", value: "deadline" }] },
    { versionId: "spanish", gave: ["themes"], themes: ["referral.interpreter"], because: [{ code: "language", value: "es" }] },
    { versionId: "default", gave: ["answer"], because: [{ code: "default" }] },
  ]);
});

test("a rule sees the themes and the urgency that those before it gave", () => {
  const owner = rule("owner", { themes: ["housing"], urgency: [3] }, { owner: "nora" });
  const mold = rule("mold", { words: {} }, { themes: ["housing.repairs"], urgency: 3 });
  expect(route([mold, owner, DEFAULT], said({ words: words("mold") }))).toMatchObject({ placedBy: "owner", owner: "nora" });
  expect(route([owner, mold, DEFAULT], said({ words: words("mold") }))).toMatchObject({ placedBy: "default", owner: null });
});

test("what was recognised when it came is explained by the first rule that asks for it; what its writer chose needs no rule", () => {
  const rules = [rule("court", { signals: ["deadline"] }, { urgency: 2 }), rule("rights", { signals: ["rights"] }, { urgency: 2 }), DEFAULT];
  const marked = (facts: Partial<Facts>) => route(rules, said({ urgency: 2, signals: ["deadline", "rights"], ...facts }))!.reasons.flatMap(({ versionId, urgency }) => (urgency ? [versionId] : []));
  expect(marked({ chosenUrgency: 4 })).toEqual(["court"]);
  expect(marked({ chosenUrgency: 2 })).toEqual([]);
});

test("what a person decided stays, and whoever may not read it is not given it", () => {
  const rules = [rule("a", { helpToday: true }, { owner: "nora", themes: ["council"], urgency: 1, acknowledge: { minutes: 15 } }), DEFAULT];
  const held = route(rules, said({ helpToday: true, themes: ["thanks"], urgency: 3, held: new Set(["assign", "themes", "urgency"] as const) }))!;
  expect(held).toMatchObject({ placedBy: null, desk: null, themes: [], urgency: 3 });
  expect(route(rules, said({ helpToday: true, canTake: () => false }))).toMatchObject({ placedBy: "default", owner: null, urgency: 1 });
});

const DAY: [string, string][] = [["08:30", "17:00"]];
const CLINIC: OpeningHours = { timeZone: "America/New_York", hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY }, holidays: ["2026-11-26"] };
const at = (time: string) => new Date(`2026-11-${time}:00-05:00`);

test("the earliest time counts, in the site's opening hours and without its holidays", () => {
  const friday = at("13T16:30");
  expect(acknowledgeDue([{ days: 1 }, { minutes: 60 }], friday, CLINIC)).toEqual(at("16T09:00"));
  expect(acknowledgeDue([{ days: 0 }], friday, CLINIC)).toEqual(at("13T17:00"));
  expect(acknowledgeDue([{ urgency: 4 }], friday, CLINIC)).toEqual(at("20T17:00"));
  // A Tuesday before Thanksgiving: Wednesday, Friday, Monday.
  expect(answerDue([{ days: 3 }], at("24T10:00"), CLINIC)).toEqual(at("30T17:00"));
  // Over the night of 1 November, in which the clock is put back.
  expect(acknowledgeDue([{ minutes: 240 }], new Date("2026-10-30T16:00:00-04:00"), CLINIC)).toEqual(at("02T11:30"));
  expect(answerDue([{ days: 2 }], new Date("2026-10-30T16:00:00-04:00"), CLINIC)).toEqual(at("03T17:00"));
  expect(answerDue([], friday, CLINIC)).toBeNull();
  expect(acknowledgeDue([{ minutes: 15 }], friday, { ...CLINIC, hours: {} })).toBeNull();
});

test("the time to read it is that of the urgency it ends with; a rule without an urgency only makes it earlier", () => {
  const court = rule("court", { signals: ["deadline"] }, { urgency: 2, acknowledge: { days: 0 } });
  const today = rule("today", { helpToday: true }, { urgency: 2, acknowledge: { minutes: 240 } });
  const slow = rule("slow", { channels: ["web"] }, { acknowledge: { days: 10 } });
  const caught = (rules: Rule[], facts: Partial<Facts>) => {
    const { acknowledge, reasons } = route([...rules, DEFAULT], said(facts))!;
    return [acknowledge, reasons.filter(({ gave }) => gave.includes("acknowledge")).map(({ versionId }) => versionId)];
  };
  expect(caught([court, today], { signals: ["deadline"], helpToday: true })).toEqual([[{ days: 0 }], ["court"]]);
  // It was danger already when it came: that has its usual time.
  expect(caught([court], { signals: ["deadline"], urgency: 1 })).toEqual([[{ urgency: 1 }], []]);
  expect(caught([slow, court], { signals: ["deadline"] })).toEqual([[{ days: 10 }, { days: 0 }], ["slow", "court"]]);
  expect(caught([slow], {})).toEqual([[{ urgency: 4 }, { days: 10 }], ["slow"]]);
  // More time than usual must name the urgency it is meant for.
  expect(caught([{ ...slow, outcome: { urgency: 4, acknowledge: { days: 10 } } }], {})).toEqual([[{ days: 10 }], ["slow"]]);
});

test("words are compared without case, accents and Arabic vowels; typed lists are cleaned", () => {
  expect(fold("¡DESALOJO  Mañana!")).toBe("¡desalojo manana!");
  expect(fold("أَشْكُرُ")).toBe(fold("اشكر"));
  expect(fold("Điện")).toBe("dien");
  expect(phrasesIn(" sheriff,  court   date\nSheriff\n\n- \n,مترجم، محكمة")).toEqual(["Sheriff", "court date", "مترجم", "محكمة"]);
  expect([wordLanguage("pt-BR"), wordLanguage("pt"), wordLanguage("zh"), wordLanguage("zh-Hans-CN"), wordLanguage("zh-TW")]).toEqual(["pt", "pt", "zh-Hans", "zh-Hans", "zh-Hant"]);
});
