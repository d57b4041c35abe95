import { answerField, ASKED_FIELD, MOVE_FIELD, moveValue, orderField, orderOf, otherKey, typedOf, wordsField, type Typed } from "./answer-fields.ts";
import { answerCodes, otherOf, questionsOf } from "./definition.ts";
import { countedAnswers, rankable, shownCodes, type Respondent } from "./show-if.ts";
import { LONGEST_SHORT_ANSWER, type Answer, type Answers, type OwnWords, type Question, type SurveyDefinition } from "./survey.ts";
import { LONGEST_MESSAGE } from "#app/features/input/input.ts";

/** Something to fix: its sentence is `surveys:answer.<code>`, `values` for it. */
export interface AnswerError {
  question: string;
  /** Of a matrix: the row. */
  row?: string;
  code: "required" | "unknown" | "exclusive" | "tooMany" | "number" | "numberBounds" | "date" | "tooLong" | "otherWords" | "order" | "rows";
  values?: Record<string, string | number>;
}

export interface AnswersRead {
  /** All answers so far, this page's among them; only those that count. */
  answers: Answers;
  /** Own words so far, of questions that count. */
  words: OwnWords;
  errors: AnswerError[];
  /** The codes of the questions that the form asked. */
  asked: ReadonlySet<string>;
  /** A choice of a ranking was moved: the page is shown again in the new order (`typed`), at this choice, without its errors. */
  moved: { question: string; choice: string } | null;
  /** What stands in the fields when the page is shown again. */
  typed: Typed;
}

/**
 * Reads the answers that a form asked for. What it did not ask stays as it was before; what it asked and nobody answered is not
 * answered any more. The form itself says what it asked, so one that was opened before its page was divided otherwise loses
 * nothing. Required is only what is shown, and only codes of the question are taken.
 */
export function readAnswers(
  form: FormData,
  definition: SurveyDefinition,
  before: { answers: Answers; words: OwnWords },
  who: Respondent,
): AnswersRead {
  const posted = typedOf(form);
  const asked = new Set(posted[ASKED_FIELD]);
  const answers: Answers = { ...before.answers };
  const words: OwnWords = { ...before.words };
  const errors: AnswerError[] = [];
  const typed: Record<string, readonly string[]> = { ...posted };
  let moved: AnswersRead["moved"] = null;
  for (const question of questionsOf(definition)) {
    if (!asked.has(question.code)) continue;
    if (question.type === "ranking") {
      const order = moveInOrder(question, orderOf(question, definition, typed, tickedFor(question, answers)), posted[MOVE_FIELD]?.[0]);
      typed[answerField(question.code)] = order.codes;
      if (order.moved) {
        typed[orderField(question.code)] = ["on"];
        moved = { question: question.code, choice: order.moved };
      }
    }
    delete answers[question.code];
    delete words[question.code];
    delete words[otherKey(question.code)];
    const read = readOne(question, definition, typed);
    if (read.answer !== undefined) answers[question.code] = read.answer;
    Object.assign(words, read.words);
    errors.push(...(read.errors ?? []).map((error) => ({ ...error, question: question.code })));
  }
  const counted = countedAnswers(definition, answers, who);
  const shown = shownCodes(definition, answers, who);
  return {
    answers: counted,
    words: Object.fromEntries(Object.entries(words).filter(([key]) => shown.has(key.split(".")[0]!))),
    errors: moved ? [] : errors.filter(({ question }) => shown.has(question)),
    asked,
    moved,
    typed,
  };
}

/** The questions that must be answered before somebody may send, and are not: for a last look over all pages. */
export function stillRequired(definition: SurveyDefinition, answers: Answers, who: Respondent): string[] {
  const shown = shownCodes(definition, answers, who);
  return questionsOf(definition)
    .filter(({ code, isRequired }) => isRequired && shown.has(code) && answers[code] === undefined)
    .map(({ code }) => code);
}

/** What was ticked in the question from which a ranking takes its choices; null where it has its own. */
export function tickedFor(question: Question & { type: "ranking" }, answers: Answers): readonly string[] | null {
  return question.choicesOf ? rankable(answers[question.choicesOf]) : null;
}

function moveInOrder(question: Question, codes: string[], press: string | undefined): { codes: string[]; moved: string | null } {
  const from = codes.findIndex((choice) => press === moveValue(question.code, choice, "up") || press === moveValue(question.code, choice, "down"));
  if (from < 0) return { codes, moved: null };
  const to = Math.min(codes.length - 1, Math.max(0, press!.endsWith(".up") ? from - 1 : from + 1));
  const next = codes.filter((_, index) => index !== from);
  next.splice(to, 0, codes[from]!);
  return { codes: next, moved: codes[from]! };
}

interface OneRead {
  answer?: Answer;
  words?: OwnWords;
  errors?: Omit<AnswerError, "question">[];
}

function readOne(question: Question, definition: SurveyDefinition, typed: Typed): OneRead {
  const values = [...new Set((typed[answerField(question.code)] ?? []).map((value) => value.trim()))].filter((value) => value !== "");
  const read = readValue(question, definition, typed, values);
  if (read.answer === undefined && question.isRequired && !read.errors?.length) return { errors: [{ code: question.type === "ranking" ? "order" : "required" }] };
  return read;
}

function readValue(question: Question, definition: SurveyDefinition, typed: Typed, values: string[]): OneRead {
  switch (question.type) {
    case "statement":
      return {};
    case "single":
    case "yes_no":
      return readCodes(question, definition, typed, values.slice(0, 1), ([code]) => code!);
    case "several":
      return readCodes(question, definition, typed, values, (codes) => codes);
    case "scale":
      return readCodes(question, definition, typed, values.slice(0, 1), ([code]) => Number(code));
    case "ranking": {
      if (typed[orderField(question.code)]?.[0] !== "on" || values.length < 2) return {};
      return { answer: question.most ? values.slice(0, question.most) : values };
    }
    case "matrix":
      return readMatrix(question, typed);
    case "number":
      return readNumber(question, values[0]);
    case "date":
      return values[0] === undefined ? {} : isDay(values[0]) ? { answer: values[0] } : { errors: [{ code: "date" }] };
    case "short_text":
    case "long_text":
      return readWords(question.code, typed[wordsField(question.code)]?.[0], question.type === "short_text" ? LONGEST_SHORT_ANSWER : LONGEST_MESSAGE);
  }
}

function readCodes(question: Question, definition: SurveyDefinition, typed: Typed, codes: string[], answer: (codes: string[]) => Answer): OneRead {
  const possible = answerCodes(question, definition);
  const other = otherOf(question);
  const beside = typed[wordsField(question.code, true)]?.[0]?.trim();
  // Whoever writes beside "other" means it, whether or not they chose it.
  if (other && beside && codes.length === 0) return readCodes(question, definition, typed, [other.code], answer);
  if (codes.length === 0) return {};
  if (!codes.every((code) => possible.includes(code))) return { errors: [{ code: "unknown" }] };
  const errors: OneRead["errors"] = [];
  if (question.type === "several") {
    if (codes.length > 1 && question.choices.some(({ code, isExclusive }) => isExclusive && codes.includes(code))) errors.push({ code: "exclusive" });
    if (question.most !== undefined && codes.length > question.most) errors.push({ code: "tooMany", values: { count: question.most } });
    // In the survey's order, whatever the order of the fields.
    codes = question.choices.map(({ code }) => code).filter((code) => codes.includes(code));
  }
  const said = other && codes.includes(other.code) && beside ? readWords(otherKey(question.code), beside, LONGEST_SHORT_ANSWER) : {};
  return { answer: answer(codes), words: said.words, errors: [...errors, ...(said.errors ?? []).map(({ code, values }) => ({ code: code === "tooLong" ? ("otherWords" as const) : code, values }))] };
}

function readMatrix(question: Question & { type: "matrix" }, typed: Typed): OneRead {
  const answer: Record<string, string> = {};
  const errors: NonNullable<OneRead["errors"]> = [];
  for (const row of question.rows) {
    const choice = typed[answerField(question.code, row.code)]?.[0];
    if (!choice) {
      if (question.isRequired) errors.push({ code: "rows", row: row.code });
    } else if (question.choices.some(({ code }) => code === choice)) answer[row.code] = choice;
    else errors.push({ code: "unknown", row: row.code });
  }
  return { ...(Object.keys(answer).length > 0 && { answer }), errors };
}

function readNumber(question: Question & { type: "number" }, value: string | undefined): OneRead {
  if (value === undefined) return {};
  // Digits of other scripts and a comma for the decimals mean the same number.
  const plain = value.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 0xf)).replace(",", ".").replaceAll(/\s/g, "");
  const number = Number(plain);
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(plain) || !Number.isFinite(number)) return { errors: [{ code: "number" }] };
  const { least = -Infinity, most = Infinity } = question;
  if (number >= least && number <= most) return { answer: number };
  return { errors: [{ code: "numberBounds", values: { least: Number.isFinite(least) ? least : "", most: Number.isFinite(most) ? most : "" } }] };
}

function readWords(key: string, value: string | undefined, most: number): OneRead {
  const words = value?.trim();
  if (!words) return {};
  // They are kept even where they are too long, so that nothing is lost while the page is shown again.
  return { answer: true, words: { [key]: words }, ...([...words].length > most && { errors: [{ code: "tooLong" as const, values: { count: most } }] }) };
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
