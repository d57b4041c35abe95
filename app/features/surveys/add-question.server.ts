import type { Actor } from "#app/features/events/actor.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { withNewQuestion } from "./change-definition.ts";
import { codeFrom, questionCodes } from "./codes.ts";
import { questionsOf } from "./definition.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";
import { MOST_QUESTIONS, type QuestionType } from "./survey.ts";
import type { QuestionSketch, SketchChoice } from "./survey-sketch.ts";
import { AGREE5 } from "./templates/words.ts";
import { sketchedQuestion, TextBatch, surveyWords } from "./write-definition.server.ts";

export interface NewQuestion extends DraftTarget {
  /** The code of the page it goes into, behind the question `after` or at its end. */
  page: string;
  after?: string | undefined;
  type: QuestionType;
  words: string;
  /** The words of its answers, in order. */
  choices?: readonly string[] | undefined;
}

/** Adds a question to the draft. Its code comes from its words and stays. Returns the code. */
export async function addQuestion(actor: Actor, input: NewQuestion): Promise<string> {
  return changeDraft(actor, input, async ({ tx, now, surveyId, authorId, definition }) => {
    if (!definition.pages.some(({ code }) => code === input.page)) throw notFound();
    if (questionsOf(definition).length >= MOST_QUESTIONS) throw new DomainError("surveys:errors.tooManyQuestions");
    const taken = questionCodes(definition);
    const code = codeFrom(input.words, taken, `q${taken.size + 1}`);
    const batch = new TextBatch({ surveyId, authorId, now }, await surveyWords(tx, surveyId));
    const question = sketchedQuestion(batch, sketchOf(input, code));
    await batch.write(tx);
    return { definition: withNewQuestion(definition, input.page, question(), input.after), result: code };
  });
}

function sketchOf({ type, words, choices = [] }: NewQuestion, code: string): QuestionSketch {
  const base = { code, words };
  const listed = codedChoices(choices);
  switch (type) {
    case "single":
    case "several":
      return { ...base, type, choices: listed };
    case "ranking":
      return { ...base, type, choices: listed };
    case "matrix":
      return { ...base, type, rows: [], choices: listed };
    case "scale":
      // With words for every step it begins with the five steps of agreement, else from 0 to 10.
      return listed.length > 1 ? { ...base, type, from: 1, to: listed.length, steps: listed.map((step, index) => ({ ...step, code: String(index + 1) })) } : { ...base, type, from: 1, to: 5, steps: AGREE5 };
    default:
      return { ...base, type } as QuestionSketch;
  }
}

/** Words of answers with codes of their own. */
export function codedChoices(words: readonly string[]): SketchChoice[] {
  const taken = new Set<string>();
  return words.map((each, index) => {
    const code = codeFrom(each, taken, `c${index + 1}`);
    taken.add(code);
    return { code, words: each };
  });
}
