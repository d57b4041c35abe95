import { sameLanguage } from "#app/features/texts/texts.ts";
import type { Answer, Answers, Question, ShowIf, SurveyDefinition } from "./survey.ts";

/** Who answers, as far as conditions ask: the language of the page, and the id of the site, where there is one. */
export interface Respondent {
  lang: string;
  site: string | null;
}

/**
 * Whether a question is shown to somebody who has given these answers so far. Answers that do not count (of questions that
 * are not shown themselves) must be left out: `countedAnswers` does that for a whole survey.
 */
export function isShown(question: Question, answers: Answers, who: Respondent): boolean {
  return mayBeShown(question, answers, who, NONE);
}

const NONE: ReadonlySet<string> = new Set();

/** Whether a question is shown, or would be if the questions in `open` were answered in some way. */
function mayBeShown(question: Question, answers: Answers, who: Respondent, open: ReadonlySet<string>): boolean {
  if (question.type === "ranking" && question.choicesOf && !open.has(question.choicesOf) && rankable(answers[question.choicesOf]).length < 2) return false;
  return question.showIf === undefined || holds(question.showIf, answers, who, open);
}

/**
 * The codes of all questions that somebody may come to see: what they answered before page `from` (its index) stands, from
 * there on they may answer anything. Never fewer than it turns out to be.
 */
export function possibleCodes(definition: SurveyDefinition, answers: Answers, who: Respondent, from: number): Set<string> {
  const { shown, counted } = walk(definition, answers, who);
  const before = definition.pages.slice(0, from).flatMap(({ questions }) => questions.filter(({ code }) => shown.has(code)));
  const open = new Set<string>();
  for (const { questions } of definition.pages.slice(from)) {
    for (const question of questions) if (mayBeShown(question, counted, who, open)) open.add(question.code);
  }
  return new Set([...before.map(({ code }) => code), ...open]);
}

/** The codes of all questions that are shown, in order: an answer to a question that is not shown itself decides nothing. */
export function shownCodes(definition: SurveyDefinition, answers: Answers, who: Respondent): Set<string> {
  return walk(definition, answers, who).shown;
}

/** The answers that count: those to questions that are shown. */
export function countedAnswers(definition: SurveyDefinition, answers: Answers, who: Respondent): Answers {
  return walk(definition, answers, who).counted;
}

function walk(definition: SurveyDefinition, answers: Answers, who: Respondent) {
  const shown = new Set<string>();
  const counted: Answers = {};
  for (const page of definition.pages) {
    for (const question of page.questions) {
      if (!isShown(question, counted, who)) continue;
      shown.add(question.code);
      const answer = Object.hasOwn(answers, question.code) ? answers[question.code] : undefined;
      if (answer !== undefined && question.type !== "statement") counted[question.code] = answer;
    }
  }
  return { shown, counted };
}

function holds(condition: ShowIf, answers: Answers, who: Respondent, open: ReadonlySet<string>): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(each, answers, who, open));
  if ("any" in condition) return condition.any.some((each) => holds(each, answers, who, open));
  if ("lang" in condition) return condition.lang.some((lang) => sameLanguage(lang, who.lang));
  if ("site" in condition) return who.site !== null && condition.site.includes(who.site);
  if (open.has(condition.question)) return true;
  const answer = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined;
  if ("is" in condition) return codesIn(answer).some((code) => condition.is.includes(code));
  // Literally so: somebody who skipped the question did not choose it either.
  if ("isNot" in condition) return !codesIn(answer).some((code) => condition.isNot.includes(code));
  if ("atLeast" in condition) return Array.isArray(answer) && answer.length >= condition.atLeast;
  if (typeof answer !== "number") return false;
  return answer >= (condition.from ?? -Infinity) && answer <= (condition.to ?? Infinity);
}

/** The codes in an answer, as conditions compare them: a step of a scale is its number in words. */
function codesIn(answer: Answer | undefined): string[] {
  if (typeof answer === "string") return [answer];
  if (typeof answer === "number") return [String(answer)];
  return Array.isArray(answer) ? answer : [];
}

/** The codes somebody ticked, of which a later question asks for an order. */
export function rankable(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer : [];
}

/** The questions whose answers a condition looks at. */
export function questionsIn(condition: ShowIf | undefined): string[] {
  if (!condition) return [];
  if ("all" in condition) return condition.all.flatMap(questionsIn);
  if ("any" in condition) return condition.any.flatMap(questionsIn);
  return "question" in condition ? [condition.question] : [];
}

/** How many levels of `all` and `any` hold one another. */
export function depthOf(condition: ShowIf): number {
  const inner = "all" in condition ? condition.all : "any" in condition ? condition.any : null;
  return inner ? 1 + Math.max(0, ...inner.map(depthOf)) : 0;
}
