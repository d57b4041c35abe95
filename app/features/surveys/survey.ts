import type { Privacy } from "#app/features/input/input.ts";

export const SURVEY_STATES = ["draft", "open", "closed"] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** How an answer came to us. Modes are never mixed silently in results. */
export const MODES = ["web", "paper", "phone", "interview"] as const;
export type Mode = (typeof MODES)[number];

export type SurveyPrivacy = Privacy;

/** Kinds of questions. `statement` asks nothing. */
export const QUESTION_TYPES = [
  "statement",
  "single",
  "several",
  "yes_no",
  "scale",
  "matrix",
  "ranking",
  "number",
  "date",
  "short_text",
  "long_text",
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** One answer to choose. Its code is what is stored, in every language and version the same. */
export interface Choice {
  code: string;
  /** Of `texts`, kind `survey_question`. */
  textId: string;
  /** Chosen alone: "none of these". Only in `several`. */
  isExclusive?: boolean;
  /** "Other": a field for own words stands beside it. */
  isOther?: boolean;
}

/**
 * When a question is shown, as data: conditions over answers to earlier questions, the respondent's language and site. `any`
 * and `all` may hold one another, three levels deep.
 */
export type ShowIf =
  | { all: ShowIf[] }
  | { any: ShowIf[] }
  /** The earlier question `question` was answered with one of these codes (of a scale or number: within `from`–`to`). */
  | { question: string; is: string[] }
  | { question: string; isNot: string[] }
  | { question: string; from?: number; to?: number }
  /** At least this many choices of a `several` were ticked. */
  | { question: string; atLeast: number }
  | { lang: string[] }
  /** Ids of sites. */
  | { site: string[] };

/** What every question has. Codes are lower-case letters, digits and `_`, unique in the survey and the same in all its versions. */
interface QuestionBase {
  code: string;
  textId: string;
  helpTextId?: string;
  isRequired?: boolean;
  showIf?: ShowIf;
  /** Can identify somebody in a small group: never crossed with another such question (DOMAIN §3, †). */
  isIdentifying?: boolean;
}

export type Question = QuestionBase &
  (
    | { type: "statement" }
    | { type: "single"; choices: Choice[] }
    | { type: "several"; choices: Choice[]; most?: number }
    /** `yes`, `no` and, where it is offered, `not_sure`: fixed codes whose labels are Heard's own strings. */
    | { type: "yes_no"; hasNotSure?: boolean }
    /** Numbers `from`–`to` with words at both ends, or words for every step. Answers are the numbers. */
    | { type: "scale"; from: number; to: number; lowTextId?: string; highTextId?: string; steps?: Choice[] }
    /** The same choices for several rows. */
    | { type: "matrix"; rows: Choice[]; choices: Choice[] }
    /** In order, best first; `most`: how many are put in order. `choicesOf`: those ticked in an earlier `several`. */
    | { type: "ranking"; choices?: Choice[]; choicesOf?: string; most?: number }
    | { type: "number"; least?: number; most?: number }
    | { type: "date" }
    | { type: "short_text" }
    | { type: "long_text" }
  );

export interface SurveyPage {
  code: string;
  titleTextId?: string;
  questions: Question[];
}

/**
 * The questions of one version, as `survey_versions.definition` holds them. A draft may also have another title and first
 * words than the survey has now; they become the survey's when it is published.
 */
export interface SurveyDefinition {
  pages: SurveyPage[];
  titleTextId?: string;
  introTextId?: string;
}

/**
 * One answer as it is stored: the code of a choice (`single`, `yes_no`), codes (`several`; `ranking`, best first), a number
 * (`scale`, `number`), codes by row (`matrix`), a day (`date`), `true` for own words (they become an input, DESIGN §4).
 * A question that was not answered has no entry.
 */
export type Answer = string | string[] | number | Record<string, string> | true;
export type Answers = Record<string, Answer>;

/** Own words by the code of their question (of an "other": `code.other`), only on their way to the inbox. */
export type OwnWords = Record<string, string>;

/** The longest words of a survey, in characters. */
export const LONGEST_SURVEY_TITLE = 120;
export const LONGEST_INTRO = 1500;
export const LONGEST_QUESTION = 600;
export const LONGEST_CHOICE = 200;
/** The longest answer in one line; in several it is as long as any message. */
export const LONGEST_SHORT_ANSWER = 200;

/** Bounds of one survey, so that every page of it can be read and posted. */
export const MOST_PAGES = 40;
export const MOST_QUESTIONS = 120;
export const MOST_CHOICES = 40;
export const MOST_ROWS = 15;
export const WIDEST_SCALE = 11;

/** What may happen next to a survey of each state. */
export const SURVEY_MOVES: Record<SurveyState, readonly SurveyState[]> = { draft: ["open"], open: ["closed"], closed: ["open"] };

/** Whether a survey takes answers; `today`: `YYYY-MM-DD` where the programme is. */
export function takesAnswers(survey: { state: SurveyState; closesOn: Date | null }, today: string): boolean {
  return survey.state === "open" && (survey.closesOn === null || survey.closesOn.toISOString().slice(0, 10) >= today);
}
