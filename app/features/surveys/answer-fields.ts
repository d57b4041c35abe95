import { choicesOf, questionsOf } from "./definition.ts";
import type { Answers, OwnWords, Question, SurveyDefinition } from "./survey.ts";

/** What stands in the fields of a page, by their names, as it was typed. A field may have several values. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** The name of the field of an answer: its codes, its number, its day. A matrix has one for each row. */
export function answerField(question: string, row?: string): string {
  return row === undefined ? `a.${question}` : `a.${question}.${row}`;
}

/** The name of the field of own words, or of those beside "other". */
export function wordsField(question: string, isOther = false): string {
  return isOther ? `w.${question}.other` : `w.${question}`;
}

/** The name of the tick that says that a ranking stands in the order somebody wants: an order nobody chose is no answer. */
export function orderField(question: string): string {
  return `o.${question}`;
}

/** The name of the hidden fields that say which questions the page showed. */
export const ASKED_FIELD = "asked";

/** The name of the field that nobody sees: what fills it is a machine. */
export const TRAP_FIELD = "website";

/** The name of the buttons that move a choice of a ranking; their value is `moveValue`. */
export const MOVE_FIELD = "move";

/** What a button says that moves a choice up or down. */
export function moveValue(question: string, choice: string, to: "up" | "down"): string {
  return `${question}.${choice}.${to}`;
}

/** The id of the first control of a question, to which an error leads. */
export function questionId(question: string, part?: string): string {
  return part === undefined ? `q-${question}` : `q-${question}-${part}`;
}

/** The key of own words beside "other" among `OwnWords`. */
export function otherKey(question: string): string {
  return `${question}.other`;
}

/** What stands in the fields for answers given before. */
export function typedFrom(definition: SurveyDefinition, answers: Answers, words: OwnWords = {}): Typed {
  const typed: Record<string, string[]> = {};
  for (const question of questionsOf(definition)) {
    const { code } = question;
    const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
    if (words[code] !== undefined) typed[wordsField(code)] = [words[code]];
    const other = words[otherKey(code)];
    if (other !== undefined) typed[wordsField(code, true)] = [other];
    if (answer === undefined || answer === true) continue;
    if (question.type === "matrix" && typeof answer === "object" && !Array.isArray(answer)) {
      for (const [row, choice] of Object.entries(answer)) typed[answerField(code, row)] = [choice];
    } else {
      typed[answerField(code)] = Array.isArray(answer) ? answer : [String(answer)];
      if (question.type === "ranking") typed[orderField(code)] = ["on"];
    }
  }
  return typed;
}

/** The fields of a posted form; never those that every object has (`toString`, `__proto__`), which are no fields of ours. */
export function typedOf(form: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form) if (typeof value === "string" && !(name in Object.prototype)) (typed[name] ??= []).push(value);
  return typed;
}

/**
 * The order in which the choices of a ranking stand: as typed, then what is missing in the survey's own order. Codes that are
 * not to be ranked are left out.
 */
export function orderOf(question: Question & { type: "ranking" }, definition: SurveyDefinition, typed: Typed, ticked: readonly string[] | null): string[] {
  const possible = choicesOf(question, definition).map(({ code }) => code).filter((code) => ticked === null || ticked.includes(code));
  const given = [...new Set(typed[answerField(question.code)] ?? [])].filter((code) => possible.includes(code));
  return [...given, ...possible.filter((code) => !given.includes(code))];
}
