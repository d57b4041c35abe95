import { describe, expect, test } from "vitest";
import { countedAnswers, depthOf, isShown, questionsIn, shownCodes } from "./show-if.ts";
import type { Answers, Question, ShowIf, SurveyDefinition } from "./survey.ts";

const who = { lang: "es-MX", site: "north" };
const choices = (...codes: string[]) => codes.map((code) => ({ code, textId: code }));
const open = (code: string, showIf?: ShowIf): Question => ({ type: "long_text", code, textId: code, showIf });
const single = (code: string, showIf?: ShowIf): Question => ({ type: "single", code, textId: code, choices: choices("yes", "no"), showIf });
const survey = (...questions: Question[]): SurveyDefinition => ({ pages: [{ code: "p", questions }] });

describe("a condition", () => {
  test.each<[string, ShowIf, Answers, boolean]>([
    ["one of the codes", { question: "a", is: ["yes", "maybe"] }, { a: "yes" }, true],
    ["another code", { question: "a", is: ["yes"] }, { a: "no" }, false],
    ["not answered", { question: "a", is: ["yes"] }, {}, false],
    ["one of several ticked", { question: "a", is: ["x"] }, { a: ["y", "x"] }, true],
    ["not chosen", { question: "a", isNot: ["no"] }, { a: "yes" }, true],
    ["chosen", { question: "a", isNot: ["no"] }, { a: "no" }, false],
    ["not chosen, because skipped", { question: "a", isNot: ["no"] }, {}, true],
    ["none of several ticked", { question: "a", isNot: ["x", "z"] }, { a: ["y", "z"] }, false],
    ["a step of a scale by its code", { question: "a", is: ["4", "5"] }, { a: 4 }, true],
    ["within bounds", { question: "a", from: 3, to: 5 }, { a: 5 }, true],
    ["below", { question: "a", from: 3 }, { a: 2 }, false],
    ["above", { question: "a", to: 3 }, { a: 4 }, false],
    ["bounds of something that is no number", { question: "a", from: 0 }, { a: "4" }, false],
    ["enough ticked", { question: "a", atLeast: 2 }, { a: ["x", "y"] }, true],
    ["too few ticked", { question: "a", atLeast: 2 }, { a: ["x"] }, false],
    ["the language, whatever its region", { lang: ["es"] }, {}, true],
    ["another language", { lang: ["ar", "en"] }, {}, false],
    ["the site", { site: ["north"] }, {}, true],
    ["another site", { site: ["south"] }, {}, false],
    ["both", { all: [{ question: "a", is: ["yes"] }, { lang: ["es"] }] }, { a: "yes" }, true],
    ["only one of both", { all: [{ question: "a", is: ["yes"] }, { lang: ["en"] }] }, { a: "yes" }, false],
    ["either", { any: [{ question: "a", is: ["yes"] }, { lang: ["es"] }] }, {}, true],
    ["neither", { any: [{ question: "a", is: ["yes"] }, { site: ["south"] }] }, {}, false],
    ["one in the other", { all: [{ any: [{ question: "a", is: ["no"] }, { question: "b", is: ["no"] }] }, { lang: ["es"] }] }, { b: "no" }, true],
    ["a code that every object has", { question: "constructor", is: ["yes"] }, {}, false],
  ])("%s", (_what, showIf, answers, shown) => {
    expect(isShown(open("z", showIf), answers, who)).toBe(shown);
  });
});

test("without a site, a condition on it does not hold", () => {
  expect(isShown(open("z", { site: ["north"] }), {}, { lang: "en", site: null })).toBe(false);
});

test("an answer to a question that is no longer shown decides nothing further down", () => {
  const definition = survey(single("a"), single("b", { question: "a", is: ["yes"] }), open("c", { question: "b", is: ["no"] }), open("d", { question: "c", isNot: ["x"] }));
  expect([...shownCodes(definition, { a: "yes", b: "no", c: true }, who)]).toEqual(["a", "b", "c", "d"]);
  expect([...shownCodes(definition, { a: "no", b: "no", c: true }, who)]).toEqual(["a", "d"]);
  expect(countedAnswers(definition, { a: "no", b: "no", c: true, unknown: "x" }, who)).toEqual({ a: "no" });
});

test("an order is asked of at least two things that were ticked", () => {
  const definition = survey({ type: "several", code: "a", textId: "a", choices: choices("x", "y", "z") }, { type: "ranking", code: "b", textId: "b", choicesOf: "a" });
  expect([...shownCodes(definition, { a: ["x"] }, who)]).toEqual(["a"]);
  expect([...shownCodes(definition, { a: ["x", "z"] }, who)]).toEqual(["a", "b"]);
});

test("what a condition looks at, and how deep it goes", () => {
  const condition: ShowIf = { all: [{ any: [{ question: "a", is: ["x"] }, { lang: ["en"] }] }, { question: "b", atLeast: 1 }] };
  expect(questionsIn(condition)).toEqual(["a", "b"]);
  expect(depthOf(condition)).toBe(2);
  expect(depthOf({ lang: ["en"] })).toBe(0);
});
