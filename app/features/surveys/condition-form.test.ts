import { describe, expect, test } from "vitest";
import { conditionOfForm, formOfCondition } from "./condition-form.ts";
import { codeFrom, freeCode } from "./codes.ts";
import { withMovedQuestion, withoutQuestions } from "./change-definition.ts";
import type { Question, ShowIf, SurveyDefinition } from "./survey.ts";

const NOTHING = { mode: "all", ticked: [], not: [], atLeast: [], langs: [], sites: [] } as const;

describe("a condition in its form", () => {
  test.each<[string, ShowIf | undefined]>([
    ["none", undefined],
    ["one answer", { question: "a", is: ["x", "y"] }],
    ["all of several", { all: [{ question: "a", isNot: ["x"] }, { question: "b", is: ["y"] }, { lang: ["es"] }] }],
    ["one of several", { any: [{ question: "a", is: ["x"] }, { question: "b", atLeast: 2 }, { site: ["s"] }] }],
  ])("%s comes back as it was", (_what, condition) => {
    const form = formOfCondition(condition)!;
    const posted = {
      mode: form.mode,
      ticked: form.lines.flatMap(({ question, codes }) => codes.map((code) => `${question}=${code}`)),
      not: form.lines.filter(({ is }) => is === "isNot").map(({ question }) => question),
      atLeast: form.lines.flatMap(({ question, atLeast }) => (atLeast ? [`${question}=${atLeast}`] : [])),
      langs: form.langs,
      sites: form.sites,
    };
    expect(conditionOfForm(posted)).toEqual(condition);
  });

  test.each<[string, ShowIf]>([
    ["one inside another", { all: [{ any: [{ lang: ["es"] }] }] }],
    ["bounds of a number", { question: "a", from: 2 }],
    ["a question twice", { all: [{ question: "a", is: ["x"] }, { question: "a", isNot: ["y"] }] }],
  ])("%s is more than it can show", (_what, condition) => {
    expect(formOfCondition(condition)).toBeNull();
  });

  test("what is no condition asks for nothing", () => {
    expect(conditionOfForm({ ...NOTHING, ticked: ["nonsense", "=x", "a="], not: ["a"], atLeast: ["", "a=0", "a=-1"] })).toBeUndefined();
  });
});

describe("a code", () => {
  test.each([
    ["Did you get the letter on the day of your visit?", "get_letter_day_visit"],
    ["¿Cuántos años tiene?", "cuantos_anos_tiene"],
    ["What is it?", "what_is_it"],
    ["هل وصلتك الرسالة؟", "q3"],
    ["Supercalifragilisticexpialidocious", "supercalifragilisticexpialid"],
  ])("of %s is %s", (words, code) => {
    expect(codeFrom(words, new Set(), "q3")).toBe(code);
  });

  test("is free", () => {
    expect(codeFrom("Letter?", new Set(["letter", "letter_2"]), "q1")).toBe("letter_3");
    expect(freeCode("letter", new Set())).toBe("letter");
  });
});

describe("moving", () => {
  const question = (code: string): Question => ({ type: "date", code, textId: code });
  const survey = (...pages: string[][]): SurveyDefinition => ({ pages: pages.map((codes, index) => ({ code: `p${index}`, questions: codes.map(question) })) });
  const order = (definition: SurveyDefinition) => definition.pages.map((page) => page.questions.map(({ code }) => code));
  test.each<[string, "up" | "down", string[][]]>([
    ["b", "up", [["b", "a"], ["c"]]],
    ["b", "down", [["a"], ["b", "c"]]],
    ["c", "up", [["a", "b", "c"], []]],
    ["a", "up", [["a", "b"], ["c"]]],
    ["c", "down", [["a", "b"], ["c"]]],
  ])("%s %s", (code, to, expected) => {
    expect(order(withMovedQuestion(survey(["a", "b"], ["c"]), code, to))).toEqual(expected);
  });
});

test("a condition forgets questions that are gone, and itself when nothing is left", () => {
  const condition: ShowIf = { all: [{ any: [{ question: "a", is: ["x"] }] }, { question: "b", is: ["y"] }] };
  expect(withoutQuestions(condition, new Set(["a"]))).toEqual({ all: [{ question: "b", is: ["y"] }] });
  expect(withoutQuestions(condition, new Set(["a", "b"]))).toBeUndefined();
});
