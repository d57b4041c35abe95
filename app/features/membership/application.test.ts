import { describe, expect, test } from "vitest";
import { APPLICATION_STATES, daysForStep, isOpen, isStepLate, letterLanguage, letterOf, mayMove, mayWithdraw, nextState, TRANSITIONS, whoseTurn } from "./application.ts";
import { ApplySchema } from "./application.schema.ts";
import { fillLetter } from "./letters/fill-letter.ts";
import { SHIPPED_LETTERS } from "./letters/letters.ts";

describe("the way of an application", () => {
  test("leads from applied to accepted, one step at a time", () => {
    const way = ["applied"];
    for (let next = nextState("applied"); next; next = nextState(next)) way.push(next);
    expect(way).toEqual(["applied", "screening", "interview", "offered", "accepted"]);
    for (const [index, state] of way.slice(1).entries()) expect(mayMove(way[index] as "applied", state as "screening")).toBe(true);
  });

  test("no step is jumped over, and nobody is moved to withdrawn or away from the end", () => {
    expect(mayMove("applied", "offered")).toBe(false);
    expect(mayMove("applied", "accepted")).toBe(false);
    expect(mayMove("interview", "accepted")).toBe(false);
    expect(mayMove("waitlisted", "accepted")).toBe(false);
    expect(TRANSITIONS.accepted).toEqual([]);
    expect(TRANSITIONS.withdrew).toEqual([]);
    expect(APPLICATION_STATES.filter((state) => mayMove(state, "withdrew"))).toEqual([]);
    expect(APPLICATION_STATES.filter((state) => mayMove(state, "accepted"))).toEqual(["offered"]);
  });

  test("every state that can be reached has its letter, and every open one a day by which something is due", () => {
    for (const state of APPLICATION_STATES) {
      const reached = APPLICATION_STATES.some((from) => mayMove(from, state));
      expect(letterOf(state) !== null, state).toBe(reached);
      expect(daysForStep(state) !== null, state).toBe(isOpen(state));
    }
  });

  test("may be left until somebody is a member, and once only", () => {
    expect(APPLICATION_STATES.filter((state) => !mayWithdraw(state))).toEqual(["accepted", "withdrew"]);
  });
});

describe("whose turn it is", () => {
  const [question, letter, reply] = [{ side: "team", kind: "question" }, { side: "team", kind: "letter" }, { side: "applicant", kind: "reply" }];
  test.each([
    ["applied", [], "team"],
    ["screening", [letter], "team"],
    ["screening", [letter, question], "applicant"],
    ["screening", [letter, question, reply], "team"],
    ["offered", [letter], "applicant"],
    ["offered", [letter, reply], "team"],
    ["declined", [letter], null],
    ["declined", [letter, reply], "team"],
    ["accepted", [letter], null],
    ["withdrew", [reply], null],
  ] as const)("%s after %j: %s", (state, thread, turn) => {
    expect(whoseTurn(state, thread)).toBe(turn);
  });

  test("a step is late from the day after its last day, while the application is open", () => {
    expect(isStepLate({ state: "applied", stepDueOn: "2026-11-16" }, "2026-11-16")).toBe(false);
    expect(isStepLate({ state: "applied", stepDueOn: "2026-11-16" }, "2026-11-17")).toBe(true);
    expect(isStepLate({ state: "declined", stepDueOn: "2026-11-16" }, "2026-11-17")).toBe(false);
    expect(isStepLate({ state: "applied", stepDueOn: null }, "2026-11-17")).toBe(false);
  });
});

test("letters go in the language of the form, unless somebody reads only others", () => {
  const offered = ["en", "es", "vi", "ar"];
  expect(letterLanguage("en", [], offered)).toBe("en");
  expect(letterLanguage("en", ["vi", "en"], offered)).toBe("en");
  expect(letterLanguage("en", ["ar", "vi"], offered)).toBe("vi");
  expect(letterLanguage("en", ["so"], offered)).toBe("so");
});

describe("a letter", () => {
  const values = {
    name: "أمل",
    group: { lang: "en", words: "Council", translations: { es: "Consejo" } },
    date: new Date("2026-11-18T22:00:00Z"),
    phone: null,
    timeZone: "America/New_York",
  };
  const empty = { date: "soon", phone: "the front desk" };

  test("is filled in the language in which it is read, names keep their direction", () => {
    const words = "{{name}} · {{ group }} · {{date}} · {{phone}} · {{other}}";
    expect(fillLetter(words, "en", values, empty)).toBe("\u2068أمل\u2069 · \u2068Council\u2069 · Wednesday, November 18, 2026, 5:00\u00a0pm · the front desk · {{other}}");
    expect(fillLetter("{{group}} {{date}}", "es", { ...values, date: "2026-11-30" }, empty)).toBe("\u2068Consejo\u2069 lunes, 30 de noviembre de 2026");
    expect(fillLetter("{{date}}", "es", { ...values, date: null }, { ...empty, date: "un día" })).toBe("un día");
  });

  test.each(Object.entries(SHIPPED_LETTERS))("%s has the same blanks in every language", (_code, words) => {
    const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
    expect(blanks(words.en)).toContain("name");
    for (const translated of Object.values(words)) expect(blanks(translated)).toEqual(blanks(words.en));
  });

  test("what a person wrote is not read as a blank", () => {
    expect(fillLetter("{{name}} {{phone}}", "en", { ...values, name: "{{phone}} $&" }, empty)).toBe("\u2068{{phone}} $&\u2069 the front desk");
  });
});

describe("the form", () => {
  const whole = { name: "Amal", contactKind: "phone", contactValue: "555 0142 00", speaks: ["ar"], hereAs: "patient", isAdult: true };
  const problems = (form: object) => ApplySchema.safeParse(form).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

  test("asks for five things and nothing else", () => {
    expect(problems(whole)).toEqual([]);
    expect(ApplySchema.parse(whole)).toMatchObject({ bestTimes: [], reads: [], sites: [], times: [], modes: [], needs: [], leaveMessage: false });
  });

  test("says everything that is missing at once", () => {
    expect(problems({}).map((problem) => problem.split(" ")[0]).toSorted()).toEqual(["contactKind", "contactValue", "hereAs", "isAdult", "name", "speaks"]);
  });

  test.each([
    ["a number that is too short", { contactValue: "555" }, ["contactValue membership:applyErrors.phone"]],
    ["Arabic digits are digits", { contactValue: "٥٥٥٠١٤٢٠٠" }, []],
    ["an address that is none", { contactKind: "email", contactValue: "amal at home" }, ["contactValue membership:applyErrors.email"]],
    ["a letter's address is what it is", { contactKind: "letter", contactValue: "5 Elm" }, []],
    ["two numbers", { contactValue: ["555 0142 00", "1"] }, ["contactValue membership:applyErrors.contactValue"]],
    ["two addresses, of mail", { contactKind: "email", contactValue: ["amal@example.org", "x"] }, ["contactValue membership:applyErrors.contactValue"]],
    ["another language than those listed", { speaks: [], dialect: "K'iche'" }, []],
    ["no language at all", { speaks: [] }, ["speaks membership:applyErrors.speaks"]],
    ["younger than 18", { isAdult: false }, ["isAdult membership:applyErrors.adult"]],
    ["words that are too long", { why: "a".repeat(5001) }, ["why membership:applyErrors.wordsTooLong"]],
  ])("%s", (_what, change, expected) => {
    expect(problems({ ...whole, ...change })).toEqual(expected);
  });

  test("what is none of its choices costs nobody their words", () => {
    expect(ApplySchema.parse({ ...whole, needs: ["ride", "gold"], times: "x", speaks: ["ar", "not a tag", 7], source: "elsewhere" })).toMatchObject({ needs: ["ride"], times: [], speaks: ["ar"], source: undefined });
  });
});
