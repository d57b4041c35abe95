import { describe, expect, test } from "vitest";
import { chanceFrom, type Chance } from "#app/platform/chance/chance.ts";
import { SHIPPED } from "#app/platform/i18n/languages.ts";
import { pagesAtMost, pagesShown } from "./answering/answering.ts";
import { asAsked } from "./asked-pages.ts";
import { checkDefinition } from "./definition-check.ts";
import { placedQuestions, questionsOf } from "./definition.ts";
import { readDefinition } from "./definition.schema.ts";
import { countedAnswers, questionsIn, shownCodes } from "./show-if.ts";
import type { Answers, Choice, Question, ShowIf, SurveyDefinition } from "./survey.ts";
import type { PageSketch } from "./survey-sketch.ts";
import { demographicsPages } from "./templates/demographics.ts";
import { TEMPLATES } from "./templates/templates.ts";

const ID = "0192f0c1-2222-7333-8444-555555555555";
const choices = (...codes: string[]): Choice[] => codes.map((code) => ({ code, textId: ID }));
const base = (code: string, showIf?: ShowIf) => ({ code, textId: ID, ...(showIf && { showIf }) });
const yes = (code: string, showIf?: ShowIf): Question => ({ type: "yes_no", ...base(code, showIf) });
const one = (code: string, showIf?: ShowIf): Question => ({ type: "single", ...base(code, showIf), choices: choices("a", "b") });
const many = (code: string): Question => ({ type: "several", ...base(code), choices: choices("a", "b", "c") });
const survey = (...questions: Question[]): SurveyDefinition => ({ pages: [{ code: "p", questions }] });
const problemsOf = (definition: SurveyDefinition) => checkDefinition(definition).map(({ code, question, page }) => [code, question ?? page]);

test("a survey that can be asked has no problem", () => {
  expect(problemsOf(survey(yes("q1"), one("q2", { question: "q1", is: ["yes"] }), many("q3"), { type: "ranking", ...base("q4"), choicesOf: "q3", most: 2 }))).toEqual([]);
});

describe("what stands in the way", () => {
  const deep: ShowIf = { all: [{ any: [{ all: [{ any: [{ question: "q1", is: ["yes"] }] }] }] }] };
  test.each<[string, SurveyDefinition, unknown[]]>([
    ["nothing to answer", survey({ type: "statement", ...base("hello") }), [["noQuestion", undefined]]],
    ["an empty page", { pages: [{ code: "p1", questions: [yes("q1")] }, { code: "p2", questions: [] }] }, [["emptyPage", "p2"]]],
    ["the same code twice", survey(yes("q1"), yes("q1")), [["codeTwice", "q1"]]],
    ["a code that results cannot hold", survey(yes("Q 1")), [["codeShape", "Q 1"]]],
    ["one choice", survey({ type: "single", ...base("q1"), choices: choices("a") }), [["fewChoices", "q1"]]],
    ["a choice twice", survey({ type: "single", ...base("q1"), choices: choices("a", "a") }), [["choiceTwice", "q1"]]],
    ["alone where only one is chosen", survey({ type: "single", ...base("q1"), choices: [{ code: "a", textId: ID, isExclusive: true }, ...choices("b")] }), [["exclusiveHere", "q1"]]],
    ["other in a matrix", survey({ type: "matrix", ...base("q1"), rows: choices("r"), choices: [{ code: "a", textId: ID, isOther: true }, ...choices("b")] }), [["otherHere", "q1"]]],
    ["a matrix without rows", survey({ type: "matrix", ...base("q1"), rows: [], choices: choices("a", "b") }), [["fewRows", "q1"]]],
    ["more ticks than choices", survey({ type: "several", ...base("q1"), choices: choices("a", "b"), most: 3 }), [["mostTicks", "q1"]]],
    ["a scale without a step", survey({ type: "scale", ...base("q1"), from: 5, to: 5 }), [["scaleBounds", "q1"]]],
    ["a scale of twelve", survey({ type: "scale", ...base("q1"), from: 0, to: 11 }), [["scaleBounds", "q1"]]],
    ["a step without words", survey({ type: "scale", ...base("q1"), from: 1, to: 3, steps: choices("1", "2") }), [["scaleSteps", "q1"]]],
    ["bounds the wrong way round", survey({ type: "number", ...base("q1"), least: 5, most: 4 }), [["numberBounds", "q1"]]],
    ["a condition on a later question", survey(one("q2", { question: "q1", is: ["yes"] }), yes("q1")), [["conditionLater", "q2"]]],
    ["a condition on itself", survey(yes("q1", { question: "q1", is: ["yes"] })), [["conditionLater", "q1"]]],
    ["an answer nobody can give", survey(yes("q1"), one("q2", { question: "q1", is: ["maybe"] })), [["conditionCode", "q2"]]],
    ["not sure where it is not offered", survey(yes("q1"), one("q2", { question: "q1", isNot: ["not_sure"] })), [["conditionCode", "q2"]]],
    ["codes of words", survey({ type: "long_text", ...base("q1") }, one("q2", { question: "q1", is: ["x"] })), [["conditionKind", "q2"]]],
    ["a condition without a code", survey(yes("q1"), one("q2", { question: "q1", is: [] })), [["conditionEmpty", "q2"]]],
    ["bounds of nothing", survey({ type: "number", ...base("q1") }, one("q2", { question: "q1" })), [["conditionEmpty", "q2"]]],
    ["four levels", survey(yes("q1"), one("q2", deep)), [["conditionDeep", "q2"]]],
    ["a ranking of a later question", survey({ type: "ranking", ...base("q1"), choicesOf: "q2" }, many("q2")), [["rankingSource", "q1"]]],
    ["a ranking of a single choice", survey(one("q1"), { type: "ranking", ...base("q2"), choicesOf: "q1" }), [["rankingSource", "q2"]]],
    ["a ranking of two lists", survey(many("q1"), { type: "ranking", ...base("q2"), choicesOf: "q1", choices: choices("x", "y") }), [["rankingBoth", "q2"]]],
    ["a text that must be answered", survey(yes("q1"), { type: "statement", ...base("q2"), isRequired: true }), [["requiredStatement", "q2"]]],
  ])("%s", (_what, definition, problems) => {
    expect(problemsOf(definition)).toEqual(problems);
  });
});

test("every survey that ships can be published, alone and with the questions about the person, and has all its words", () => {
  const about = demographicsPages({ languages: ["en", "es", "zh-Hans"], sites: [{ code: "north-side", words: "North" }, { code: "south", words: "South" }], withGender: true });
  for (const { code, pages, title, intro } of TEMPLATES) {
    expect(problemsOf(definitionOf(pages)), code).toEqual([]);
    expect(problemsOf(definitionOf([...pages, ...about])), code).toEqual([]);
    for (const words of [title, intro, ...wordsIn(pages)]) expect(Object.keys(words as object).sort(), JSON.stringify(words)).toEqual([...SHIPPED].sort());
  }
  expect(wordsIn(about).filter((words) => typeof words === "object" && words !== null && Object.keys(words).length !== SHIPPED.length)).toEqual([]);
});

test("race and ethnicity, English and disability are asked in the federal words", () => {
  const questions = demographicsPages({ languages: ["en"], sites: [] }).flatMap((page) => page.questions);
  const english = (code: string) => (questions.find((question) => question.code === code)!.words as Record<string, string>).en;
  const race = questions.find(({ code }) => code === "d_race")!;
  expect(english("d_race")).toBe("What is your race and/or ethnicity?");
  expect((race as { choices: { words: Record<string, string> }[] }).choices.map(({ words }) => words.en)).toEqual([
    "American Indian or Alaska Native",
    "Asian",
    "Black or African American",
    "Hispanic or Latino",
    "Middle Eastern or North African",
    "Native Hawaiian or Pacific Islander",
    "White",
    "I'd rather not say",
  ]);
  expect(english("d_english")).toBe("How well do you speak English?");
  expect(["d_hearing", "d_seeing", "d_thinking", "d_walking", "d_dressing", "d_errands"].map(english)).toEqual([
    "Are you deaf, or do you have serious difficulty hearing?",
    "Are you blind, or do you have serious difficulty seeing, even when wearing glasses?",
    "Because of a physical, mental, or emotional condition, do you have serious difficulty concentrating, remembering, or making decisions?",
    "Do you have serious difficulty walking or climbing stairs?",
    "Do you have difficulty dressing or bathing?",
    "Because of a physical, mental, or emotional condition, do you have difficulty doing errands alone such as visiting a doctor's office or shopping?",
  ]);
  expect(questions.every((question) => question.type === "statement" || !question.isRequired)).toBe(true);
});

describe("random surveys", () => {
  test("are asked in the same order, no page shows a question that an answer of its own page decides, and pages never become more on the way", () => {
    const random = chanceFrom(11);
    for (let round = 0; round < 300; round += 1) {
      const definition = randomSurvey(random);
      const asked = asAsked(definition);
      expect(questionsOf(asked)).toEqual(questionsOf(definition));
      for (const { questions } of asked.pages) {
        const codes = questions.map(({ code }) => code);
        expect(questions.flatMap(({ showIf }) => questionsIn(showIf)).filter((code) => codes.includes(code))).toEqual([]);
      }
      const answers = randomAnswers(asked, random);
      const who = { lang: ["es", "en"][random(2)]!, site: null };
      const way = pagesShown(asked, answers, who);
      let most = Infinity;
      way.forEach((page, index) => {
        // What somebody has answered when they come to this page.
        const before = Object.fromEntries(asked.pages.slice(0, page - 1).flatMap(({ questions }) => questions.flatMap(({ code }) => (answers[code] === undefined ? [] : [[code, answers[code]]]))));
        const soFar = pagesShown(asked, before, who);
        expect(soFar.slice(0, index + 1)).toEqual(way.slice(0, index + 1));
        expect(soFar.at(-1)).toBe(way.at(-1));
        const of = pagesAtMost(asked, before, who, page);
        expect(of).toBeLessThanOrEqual(most);
        expect(of).toBeGreaterThanOrEqual(way.length);
        most = of;
      });
      expect(most).toBe(way.length);
    }
  });

  test("made as the rules say have no problem, survive the database's form, and show no question before what it depends on", () => {
    const random = chanceFrom(20261125);
    for (let round = 0; round < 300; round += 1) {
      const definition = randomSurvey(random);
      expect(checkDefinition(definition)).toEqual([]);
      expect(readDefinition(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
      const answers = randomAnswers(definition, random);
      const who = { lang: "es", site: null };
      const counted = countedAnswers(definition, answers, who);
      const shown = shownCodes(definition, answers, who);
      // What counts decides the same again, and nothing hidden counts.
      expect(countedAnswers(definition, counted, who)).toEqual(counted);
      expect(shownCodes(definition, counted, who)).toEqual(shown);
      expect(Object.keys(counted).every((code) => shown.has(code))).toBe(true);
    }
  });

  test("whose order is turned round have a problem wherever one question depends on another", () => {
    const random = chanceFrom(7);
    let found = 0;
    for (let round = 0; round < 200; round += 1) {
      const definition = randomSurvey(random);
      if (!questionsOf(definition).some(({ showIf }) => showIf)) continue;
      const turned = { pages: [...definition.pages].reverse().map((page) => ({ ...page, questions: [...page.questions].reverse() })) };
      expect(checkDefinition(turned).some(({ code }) => code === "conditionLater")).toBe(true);
      found += 1;
    }
    expect(found).toBeGreaterThan(50);
  });
});

function randomSurvey(random: Chance): SurveyDefinition {
  const pick = <T>(of: readonly T[]): T => of[random(of.length)]!;
  const isHeads = () => random(2) === 0;
  const made: Question[] = [];
  const last = 2 + random(8);
  for (let index = 0; index < last; index += 1) {
    const askable = made.filter(({ type }) => type === "yes_no" || type === "single");
    const leaf = (): ShowIf => {
      const asked = pick(askable);
      const code = asked.type === "yes_no" ? pick(["yes", "no"]) : pick(["a", "b"]);
      return isHeads() ? { question: asked.code, is: [code] } : { question: asked.code, isNot: [code] };
    };
    const condition = (depth: number): ShowIf => (depth === 0 || isHeads() ? leaf() : isHeads() ? { all: [condition(depth - 1), condition(depth - 1)] } : { any: [condition(depth - 1), { lang: ["es"] }] });
    const showIf = askable.length > 0 && isHeads() ? condition(3) : undefined;
    made.push(pick([yes, one])(`q${index}`, showIf));
  }
  const cut = 1 + random(made.length - 1);
  return { pages: [{ code: "p1", questions: made.slice(0, cut) }, { code: "p2", questions: made.slice(cut) }] };
}

function randomAnswers(definition: SurveyDefinition, random: Chance): Answers {
  const answers: Answers = {};
  for (const { question } of placedQuestions(definition)) {
    if (random(10) < 7) answers[question.code] = question.type === "yes_no" ? ["yes", "no"][random(2)]! : ["a", "b"][random(2)]!;
  }
  return answers;
}

/** A sketch as the definition it becomes, with the same id for every text. */
function definitionOf(pages: readonly PageSketch[]): SurveyDefinition {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) => {
        if (key === "words") return [["textId", ID]];
        if (key === "help" || key === "title" || key === "low" || key === "high") return [[`${key}TextId`, ID]];
        return [[key, strip(each)]];
      }),
    );
  };
  return readDefinition(strip({ pages }));
}

/** All words of a sketch. */
function wordsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => (["words", "help", "title", "low", "high"].includes(key) ? [each] : wordsIn(each)));
}
