import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import type { MachineSign } from "#app/platform/http/machine-signs.ts";
import { otherKey } from "../answer-fields.ts";
import { questionsOf } from "../definition.ts";
import type { OwnWords, SurveyDefinition } from "../survey.ts";

/** An open answer that goes to the inbox, with what was asked. */
export interface AnswerInWords {
  /** The question's code; of a write-in beside "other" `code.other`. */
  question: string;
  questionTextId: string;
  words: string;
  /** Of the receipt's code, in hexadecimal; null where the survey gives none. */
  receiptHash: string | null;
  /** Signs of a machine that its form showed, where it waits with them. */
  signs?: readonly MachineSign[];
}

/**
 * The code of the receipt for one open answer: each answer has its own, since a receipt joins nothing but its input. `seed`: a
 * secret of the one who answers, not the code of their invitation, which others have printed or sent.
 */
export function receiptCodeOf(seed: string, question: string): string {
  return privateCode("receipt", "response", seed, question);
}

/** Open answers as they go to the inbox, in the order of the questions; blank ones and those to no question are left out. */
export function answersInWords(definition: SurveyDefinition, words: OwnWords, receipts: { seed: string } | null): AnswerInWords[] {
  return wordsPlaces(definition).flatMap((place) => {
    const said = Object.hasOwn(words, place.question) ? words[place.question]!.trim() : "";
    if (!said) return [];
    const receiptHash = receipts && codeHash("receipt", receiptCodeOf(receipts.seed, place.question)).toString("hex");
    return [{ question: place.question, questionTextId: place.questionTextId, words: said, receiptHash }];
  });
}

/** Which questions were answered in own words, as the address of the thank-you page says it: nothing stored may join them. */
export function wordsMark(questions: readonly string[]): string {
  return questions.length > 0 ? questions.join("+") : "none";
}

/** The questions that {@link wordsMark} named, with their texts, in the survey's order; whatever is none is left out. */
export function readWordsMark(mark: string, definition: SurveyDefinition): { question: string; questionTextId: string }[] {
  const named = new Set(mark.split("+"));
  return wordsPlaces(definition).filter(({ question }) => named.has(question));
}

interface WordsPlace {
  question: string;
  questionTextId: string;
}

/** By the definitions that are kept for those who answer. */
const places = new WeakMap<SurveyDefinition, WordsPlace[]>();

/** Every place for own words of a survey: those of a question, and those beside its "other". */
function wordsPlaces(definition: SurveyDefinition): WordsPlace[] {
  let found = places.get(definition);
  if (!found) places.set(definition, (found = questionsOf(definition).flatMap(({ code, textId }) => [code, otherKey(code)].map((question) => ({ question, questionTextId: textId })))));
  return found;
}

/** Whether something can be the seed of receipts. */
export function isSeed(value: string): boolean {
  return /^[A-Za-z0-9_-]{12,43}$/.test(value);
}

/** Whether something can be the code of a question in {@link wordsMark}. */
export function isMark(value: string): boolean {
  return /^[a-z0-9_]{1,64}(\.other)?$/.test(value);
}
