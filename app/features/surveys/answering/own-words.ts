import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import type { OwnWords, SurveyDefinition } from "../survey.ts";

/** An open answer that goes to the inbox, with what was asked. */
export interface AnswerInWords {
  /** The question's code; of a write-in beside "other" `code.other`. */
  question: string;
  questionTextId: string;
  words: string;
  /** Of the receipt's code, in hexadecimal; null where the survey gives none. */
  receiptHash: string | null;
}

/** The code of the receipt for one open answer: each answer has its own, since a receipt joins nothing but its input. */
export function receiptCodeOf(responseCode: string, question: string): string {
  return privateCode("receipt", "response", responseCode, question);
}

/** Open answers as they go to the inbox, in the order of the questions; blank ones and those to no question are left out. */
export function answersInWords(definition: SurveyDefinition, words: OwnWords, receipts: { code: string } | null): AnswerInWords[] {
  return definition.pages
    .flatMap((page) => page.questions)
    .flatMap(({ code, textId }) => [
      { question: code, questionTextId: textId },
      { question: `${code}.other`, questionTextId: textId },
    ])
    .flatMap((place) => {
      const said = Object.hasOwn(words, place.question) ? words[place.question]!.trim() : "";
      if (!said) return [];
      const receiptHash = receipts && codeHash("receipt", receiptCodeOf(receipts.code, place.question)).toString("hex");
      return [{ ...place, words: said, receiptHash }];
    });
}
