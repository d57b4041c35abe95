import { describe, expect, test } from "vitest";
import { compareVersions } from "./compare-versions.ts";
import type { Question, SurveyDefinition } from "./survey.ts";

const choices = (...codes: string[]) => codes.map((code) => ({ code, textId: `t-${code}` }));
const door: Question = { type: "single", code: "door", textId: "t-door", choices: choices("closed", "open") };
const trust: Question = { type: "scale", code: "trust", textId: "t-trust", from: 0, to: 10 };
const why: Question = { type: "long_text", code: "why", textId: "t-why" };
const rows: Question = { type: "matrix", code: "often", textId: "t-often", rows: choices("phone"), choices: choices("never", "always") };
const survey = (...questions: Question[]): SurveyDefinition => ({ pages: [{ code: "p", questions }] });
const kinds = (before: SurveyDefinition, after: SurveyDefinition) => compareVersions(before, after).changes.map(({ kind, question, choiceTextId }) => [kind, question, ...(choiceTextId ? [choiceTextId] : [])]);

test("nothing changed: everything is joined", () => {
  expect(compareVersions(survey(door, trust, why), survey(door, trust, why))).toEqual({ changes: [], joined: ["door", "trust", "why"], apart: [], hasNewFirstWords: false });
});

describe("one change", () => {
  const before = survey(door, trust, why, rows);
  test.each<[string, Question[], unknown[]]>([
    ["a new question", [door, trust, why, rows, { type: "date", code: "day", textId: "t-day" }], [["added", "day"]]],
    ["one that is gone", [door, trust, rows], [["removed", "why"]]],
    ["new words", [{ ...door, textId: "t-other" }, trust, why, rows], [["reworded", "door"]]],
    ["new help", [{ ...door, helpTextId: "t-help" }, trust, why, rows], [["reworded", "door"]]],
    ["a new choice", [{ ...door, choices: choices("closed", "open", "half") }, trust, why, rows], [["choiceAdded", "door", "t-half"]]],
    ["a choice that is gone", [{ ...door, choices: choices("closed") }, trust, why, rows], [["choiceRemoved", "door", "t-open"]]],
    ["a choice in new words", [{ ...door, choices: [{ code: "closed", textId: "t-shut" }, ...choices("open")] }, trust, why, rows], [["choiceReworded", "door", "t-shut"]]],
    ["a new row", [door, trust, why, { ...rows, rows: choices("phone", "letter") }], [["choiceAdded", "often", "t-letter"]]],
    ["it must be answered", [door, trust, { ...why, isRequired: true }, rows], [["nowRequired", "why"]]],
    ["it is shown to others", [door, trust, { ...why, showIf: { question: "door", is: ["open"] } }, rows], [["condition", "why"]]],
    ["another order", [trust, door, why, rows], [["moved", "door"]]],
  ])("%s", (_what, questions, changes) => {
    expect(kinds(before, survey(...questions))).toEqual(changes);
    expect(compareVersions(before, survey(...questions)).apart).toEqual([]);
  });
});

test("it may be skipped again", () => {
  expect(kinds(survey({ ...why, isRequired: true }), survey(why))).toEqual([["nowOptional", "why"]]);
});

test("another kind of answer or another scale cannot be joined, whatever its code", () => {
  const other: Question = { type: "several", code: "door", textId: "t-door", choices: choices("closed", "open") };
  expect(compareVersions(survey(door, trust, why), survey(other, { ...trust, to: 5 }, why))).toMatchObject({
    changes: [{ kind: "typeChanged", question: "door" }, { kind: "boundsChanged", question: "trust" }],
    joined: ["why"],
    apart: ["door", "trust"],
  });
});

test("only what really moved is told: the least that explains the new order", () => {
  const many = ["a", "b", "c", "d", "e"].map((code): Question => ({ type: "date", code, textId: code }));
  const [a, b, c, d, e] = many as [Question, Question, Question, Question, Question];
  expect(kinds(survey(...many), survey(e, a, b, c, d))).toEqual([["moved", "e"]]);
  expect(kinds(survey(...many), { pages: [{ code: "p", questions: [a, b] }, { code: "p2", questions: [c, d, e] }] })).toEqual([]);
});

test("a new title is told once", () => {
  expect(compareVersions({ ...survey(why), titleTextId: "1" }, { ...survey(why), titleTextId: "2" })).toMatchObject({ changes: [], hasNewFirstWords: true });
});
