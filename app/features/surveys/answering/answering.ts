import { LONGEST_MESSAGE } from "#app/features/input/input.ts";
import { questionsOf } from "../definition.ts";
import { stillRequired, type AnswerError } from "../read-answers.ts";
import { countedAnswers, possibleCodes, shownCodes, type Respondent } from "../show-if.ts";
import { LONGEST_SHORT_ANSWER, type Answers, type OwnWords, type SurveyDefinition, type SurveyPrivacy } from "../survey.ts";

/** Names are known only of who was invited; so a survey with names is answered through invitations, as one that says so is. */
export function needsInvitation(survey: { isOpenToAll: boolean; privacy: SurveyPrivacy }): boolean {
  return !survey.isOpenToAll || survey.privacy === "identified" || survey.privacy === "restricted";
}

/** Seconds that people need for a question, by what they do; a page of a statement is read like one. */
const SECONDS = { statement: 10, single: 12, yes_no: 8, scale: 10, several: 20, matrix: 12, ranking: 35, number: 15, date: 15, short_text: 30, long_text: 60 } as const;

/** How many minutes a survey takes, at least one, if everything is asked; a matrix counts each row. */
export function minutesFor({ pages }: { pages: readonly { questions: readonly { type: keyof typeof SECONDS; rows?: readonly unknown[] }[] }[] }): number {
  const seconds = pages.flatMap(({ questions }) => questions).reduce((sum, { type, rows }) => sum + SECONDS[type] * (rows?.length ?? 1), 0);
  return Math.max(1, Math.round(seconds / 60));
}

/**
 * The numbers (from 1) of the pages that somebody with these answers sees: those on which they are asked anything, and always
 * the last one. Where nothing is asked there it says so, and sends: whether a page is the last does not depend on what is
 * answered on it.
 */
export function pagesShown(definition: SurveyDefinition, answers: Answers, who: Respondent): number[] {
  return pagesWith(definition, shownCodes(definition, answers, who), who);
}

/** How many pages somebody sees at most who is at page `number`: it never becomes more while they go on. */
export function pagesAtMost(definition: SurveyDefinition, answers: Answers, who: Respondent, number: number): number {
  return pagesWith(definition, possibleCodes(definition, answers, who, number - 1), who).length;
}

function pagesWith(definition: SurveyDefinition, codes: ReadonlySet<string>, who: Respondent): number[] {
  const possible = possibleCodes(definition, {}, who, 0);
  const last = definition.pages.findLastIndex((page) => page.questions.some(({ code }) => possible.has(code)));
  return definition.pages.flatMap((page, index) => (index === last || page.questions.some(({ code }) => codes.has(code)) ? [index + 1] : []));
}

/** The page after this one; null after the last. */
export function pageAfter(pages: readonly number[], page: number): number | null {
  return pages.find((other) => other > page) ?? null;
}

/** The page before this one; null before the first. */
export function pageBefore(pages: readonly number[], page: number): number | null {
  return pages.findLast((other) => other < page) ?? null;
}

/** What stands in the way of sending, over all pages: what must be answered and is not, words that are too long. */
export function problemsLeft(definition: SurveyDefinition, content: { answers: Answers; words: OwnWords }, who: Respondent): AnswerError[] {
  const counted = countedAnswers(definition, content.answers, who);
  const missing = stillRequired(definition, counted, who).map((question) => ({ question, code: "required" as const }));
  const tooLong = questionsOf(definition).flatMap(({ code, type }): AnswerError[] => {
    const most = type === "long_text" ? LONGEST_MESSAGE : LONGEST_SHORT_ANSWER;
    if (lengthOf(content.words[code]) > most) return [{ question: code, code: "tooLong", values: { count: most } }];
    return lengthOf(content.words[`${code}.other`]) > LONGEST_SHORT_ANSWER ? [{ question: code, code: "otherWords" }] : [];
  });
  return [...missing, ...tooLong];
}

/** The number (from 1) of the page on which a question stands. */
export function pageOf(definition: SurveyDefinition, question: string): number {
  return definition.pages.findIndex((page) => page.questions.some(({ code }) => code === question)) + 1;
}

function lengthOf(words: string | undefined): number {
  return words === undefined ? 0 : [...words].length;
}
