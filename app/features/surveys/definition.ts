import type { Answers, Choice, Question, SurveyDefinition, SurveyPage } from "./survey.ts";
import { rankable } from "./show-if.ts";

/** Where a question stands. */
export interface PlacedQuestion {
  question: Question;
  page: SurveyPage;
  pageIndex: number;
  index: number;
  /** Where the survey is made and read: statements have none. Whoever answers counts what they see (`shownNumbers`). */
  number: number | null;
}

/** Every question in order, with its place and its number. */
export function placedQuestions(definition: SurveyDefinition): PlacedQuestion[] {
  let number = 0;
  return definition.pages.flatMap((page, pageIndex) =>
    page.questions.map((question, index) => ({ question, page, pageIndex, index, number: question.type === "statement" ? null : ++number })),
  );
}

/** The numbers of the questions somebody sees (`shown`, their codes), without a gap where others are left out; statements have none. */
export function shownNumbers(definition: SurveyDefinition, shown: ReadonlySet<string>): Map<string, number> {
  const counted = questionsOf(definition).filter(({ code, type }) => type !== "statement" && shown.has(code));
  return new Map(counted.map(({ code }, index) => [code, index + 1]));
}

/** Every question in order. */
export function questionsOf(definition: SurveyDefinition): Question[] {
  return definition.pages.flatMap((page) => page.questions);
}

/** A question by its code. */
export function findQuestion(definition: SurveyDefinition, code: string): Question | undefined {
  return questionsOf(definition).find((question) => question.code === code);
}

/** The choices of a question in its own list; of a ranking those of the question it takes them from. None where it has no list. */
export function choicesOf(question: Question, definition: SurveyDefinition): Choice[] {
  switch (question.type) {
    case "single":
    case "several":
    case "matrix":
      return question.choices;
    case "scale":
      return question.steps ?? [];
    case "ranking": {
      if (!question.choicesOf) return question.choices ?? [];
      const source = findQuestion(definition, question.choicesOf);
      return source?.type === "several" ? source.choices.filter((choice) => !choice.isExclusive) : [];
    }
    default:
      return [];
  }
}

/** Answers that tick everything, so that a ranking of what was ticked has all its choices. */
export function everyChoice(definition: SurveyDefinition): Answers {
  return Object.fromEntries(questionsOf(definition).flatMap((question) => (question.type === "several" ? [[question.code, question.choices.map(({ code }) => code)]] : [])));
}

/** What somebody is asked to put in order: the choices of a ranking that they can choose from, given their answers. */
export function choicesToRank(question: Question & { type: "ranking" }, definition: SurveyDefinition, answers: Answers): Choice[] {
  const choices = choicesOf(question, definition);
  if (!question.choicesOf) return choices;
  const ticked = rankable(answers[question.choicesOf]);
  return choices.filter(({ code }) => ticked.includes(code));
}

/** The fixed answers of a yes/no question. */
export function yesNoCodes(question: { hasNotSure?: boolean | undefined }): ("yes" | "no" | "not_sure")[] {
  return question.hasNotSure ? ["yes", "no", "not_sure"] : ["yes", "no"];
}

/** The codes that an answer to a question may be or hold; of numbers, days and words none. */
export function answerCodes(question: Question, definition: SurveyDefinition): string[] {
  if (question.type === "yes_no") return yesNoCodes(question);
  if (question.type === "scale") return scaleSteps(question).map(String);
  return choicesOf(question, definition).map(({ code }) => code);
}

/** The numbers of a scale, from its low end. */
export function scaleSteps({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** Whether people answer in their own words (which become an input). */
export function asksForWords(question: Question): boolean {
  return question.type === "short_text" || question.type === "long_text" || otherOf(question) !== undefined;
}

/** The choice "other" of a question, beside which stands a field for own words. */
export function otherOf(question: Question): Choice | undefined {
  return question.type === "single" || question.type === "several" ? question.choices.find((choice) => choice.isOther) : undefined;
}

/** The ids of all texts of one question. */
export function textIdsOfQuestion(question: Question): string[] {
  const ids = [question.textId, question.helpTextId];
  if (question.type === "scale") ids.push(question.lowTextId, question.highTextId, ...(question.steps ?? []).map(({ textId }) => textId));
  if (question.type === "matrix") ids.push(...question.rows.map(({ textId }) => textId));
  if ("choices" in question) ids.push(...(question.choices ?? []).map(({ textId }) => textId));
  return ids.filter((id): id is string => Boolean(id));
}

/** The ids of all texts of a definition, in the order in which people read them. */
export function textIdsOf(definition: SurveyDefinition): string[] {
  return [
    ...[definition.titleTextId, definition.introTextId].filter((id): id is string => Boolean(id)),
    ...definition.pages.flatMap((page) => [...(page.titleTextId ? [page.titleTextId] : []), ...page.questions.flatMap(textIdsOfQuestion)]),
  ];
}
