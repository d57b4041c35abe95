import { answerCodes, questionsOf } from "./definition.ts";
import { depthOf, questionsIn } from "./show-if.ts";
import {
  MOST_CHOICES,
  MOST_PAGES,
  MOST_QUESTIONS,
  MOST_ROWS,
  WIDEST_SCALE,
  type Choice,
  type Question,
  type ShowIf,
  type SurveyDefinition,
} from "./survey.ts";

export const PROBLEMS = [
  "noQuestion",
  "tooMany",
  "emptyPage",
  "codeShape",
  "codeTwice",
  "fewChoices",
  "manyChoices",
  "choiceTwice",
  "exclusiveHere",
  "otherHere",
  "twoOthers",
  "mostTicks",
  "scaleBounds",
  "scaleSteps",
  "fewRows",
  "manyRows",
  "rankingSource",
  "rankingBoth",
  "numberBounds",
  "conditionLater",
  "conditionCode",
  "conditionKind",
  "conditionEmpty",
  "conditionDeep",
  "requiredStatement",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** Something that stands in the way of publishing; its sentence is `surveys:problem.<code>`, its place a question or a page. */
export interface Problem {
  code: ProblemCode;
  question?: string;
  page?: string;
}

const CODE = /^[a-z0-9][a-z0-9_]{0,39}$/;
const DEEPEST = 3;

/** What stands in the way of publishing a definition: nothing, or every problem with its place. */
export function checkDefinition(definition: SurveyDefinition): Problem[] {
  const problems: Problem[] = [];
  const questions = questionsOf(definition);
  if (!questions.some((question) => question.type !== "statement")) problems.push({ code: "noQuestion" });
  if (questions.length > MOST_QUESTIONS || definition.pages.length > MOST_PAGES) problems.push({ code: "tooMany" });
  for (const page of definition.pages) if (page.questions.length === 0) problems.push({ code: "emptyPage", page: page.code });
  for (const code of twice(definition.pages.map((page) => page.code))) problems.push({ code: "codeTwice", page: code });
  for (const code of twice(questions.map((question) => question.code))) problems.push({ code: "codeTwice", question: code });
  const earlier: Question[] = [];
  for (const question of questions) {
    const found = [...ofQuestion(question), ...ofRanking(question, earlier), ...(question.showIf ? ofCondition(question.showIf, earlier, definition) : [])];
    problems.push(...[...new Set(found)].map((code) => ({ code, question: question.code })));
    earlier.push(question);
  }
  return problems;
}

function ofQuestion(question: Question): ProblemCode[] {
  const found: ProblemCode[] = CODE.test(question.code) ? [] : ["codeShape"];
  switch (question.type) {
    case "statement":
      return question.isRequired ? [...found, "requiredStatement"] : found;
    case "single":
      return [...found, ...ofChoices(question.choices, question.type)];
    case "several": {
      const { most } = question;
      const badMost = most !== undefined && (!Number.isInteger(most) || most < 1 || most > question.choices.length);
      return [...found, ...ofChoices(question.choices, question.type), ...(badMost ? (["mostTicks"] as const) : [])];
    }
    case "scale":
      return [...found, ...ofScale(question)];
    case "matrix":
      return [...found, ...ofChoices(question.choices, question.type), ...ofRows(question.rows)];
    case "ranking":
      return [...found, ...(question.choicesOf ? [] : ofChoices(question.choices ?? [], question.type))];
    case "number":
      return (question.least ?? -Infinity) > (question.most ?? Infinity) ? [...found, "numberBounds"] : found;
    default:
      return found;
  }
}

function ofChoices(choices: readonly Choice[], type: Question["type"]): ProblemCode[] {
  return [
    ...(choices.length < 2 ? (["fewChoices"] as const) : []),
    ...(choices.length > MOST_CHOICES ? (["manyChoices"] as const) : []),
    ...(twice(choices.map(({ code }) => code)).length > 0 ? (["choiceTwice"] as const) : []),
    ...(choices.every(({ code }) => CODE.test(code)) ? [] : (["codeShape"] as const)),
    ...(type !== "several" && choices.some(({ isExclusive }) => isExclusive) ? (["exclusiveHere"] as const) : []),
    ...(type !== "several" && type !== "single" && choices.some(({ isOther }) => isOther) ? (["otherHere"] as const) : []),
    ...(choices.filter(({ isOther }) => isOther).length > 1 ? (["twoOthers"] as const) : []),
  ];
}

function ofRows(rows: readonly Choice[]): ProblemCode[] {
  return [
    ...(rows.length < 1 ? (["fewRows"] as const) : []),
    ...(rows.length > MOST_ROWS ? (["manyRows"] as const) : []),
    ...(twice(rows.map(({ code }) => code)).length > 0 ? (["choiceTwice"] as const) : []),
    ...(rows.every(({ code }) => CODE.test(code)) ? [] : (["codeShape"] as const)),
    ...(rows.some(({ isExclusive, isOther }) => isExclusive || isOther) ? (["otherHere"] as const) : []),
  ];
}

function ofScale({ from, to, steps }: Question & { type: "scale" }): ProblemCode[] {
  const bounded = Number.isInteger(from) && Number.isInteger(to) && to > from && to - from < WIDEST_SCALE;
  if (!bounded) return ["scaleBounds"];
  if (!steps) return [];
  // Each number has its words, so that an answer means the same in every language.
  return steps.length === to - from + 1 && steps.every(({ code }, index) => code === String(from + index)) ? [] : ["scaleSteps"];
}

function ofRanking(question: Question, earlier: readonly Question[]): ProblemCode[] {
  if (question.type !== "ranking") return [];
  const most = question.most !== undefined && (!Number.isInteger(question.most) || question.most < 1) ? (["mostTicks"] as const) : [];
  if (!question.choicesOf) return [...most];
  if (question.choices && question.choices.length > 0) return ["rankingBoth"];
  return earlier.some(({ code, type }) => code === question.choicesOf && type === "several") ? [...most] : ["rankingSource"];
}

function ofCondition(condition: ShowIf, earlier: readonly Question[], definition: SurveyDefinition): ProblemCode[] {
  return [
    ...(depthOf(condition) > DEEPEST ? (["conditionDeep"] as const) : []),
    ...(questionsIn(condition).every((code) => earlier.some((question) => question.code === code)) ? [] : (["conditionLater"] as const)),
    ...ofParts(condition, earlier, definition),
  ];
}

function ofParts(condition: ShowIf, earlier: readonly Question[], definition: SurveyDefinition): ProblemCode[] {
  const inner = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  if (inner) return inner.length === 0 ? ["conditionEmpty"] : inner.flatMap((each) => ofParts(each, earlier, definition));
  if ("lang" in condition) return condition.lang.length === 0 ? ["conditionEmpty"] : [];
  if ("site" in condition) return condition.site.length === 0 ? ["conditionEmpty"] : [];
  if (!("question" in condition)) return ["conditionEmpty"];
  const asked = earlier.find(({ code }) => code === condition.question);
  if (!asked) return [];
  const codes = "is" in condition ? condition.is : "isNot" in condition ? condition.isNot : null;
  if (codes) {
    if (codes.length === 0) return ["conditionEmpty"];
    if (!["single", "several", "yes_no", "scale"].includes(asked.type)) return ["conditionKind"];
    const possible = answerCodes(asked, definition);
    return codes.every((code) => possible.includes(code)) ? [] : ["conditionCode"];
  }
  if ("atLeast" in condition) {
    if (asked.type !== "several") return ["conditionKind"];
    return condition.atLeast >= 1 && condition.atLeast <= asked.choices.length ? [] : ["conditionCode"];
  }
  if (asked.type !== "scale" && asked.type !== "number") return ["conditionKind"];
  const { from, to } = condition as { from?: number; to?: number };
  if (from === undefined && to === undefined) return ["conditionEmpty"];
  return (from ?? -Infinity) <= (to ?? Infinity) ? [] : ["conditionCode"];
}

function twice(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
