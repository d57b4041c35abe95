import type { Actor } from "#app/features/events/actor.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { withoutQuestion, withoutQuestions } from "./change-definition.ts";
import { findQuestion } from "./definition.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";

/**
 * Takes a question out of the draft, and out of the conditions of later ones. Answers that were given to it in earlier versions
 * stay.
 */
export async function removeQuestion(actor: Actor, input: DraftTarget & { code: string }): Promise<void> {
  return changeDraft(actor, input, async ({ definition }) => {
    if (!findQuestion(definition, input.code)) throw notFound();
    const gone = new Set([input.code]);
    const { pages, ...rest } = withoutQuestion(definition, input.code);
    return {
      definition: {
        ...rest,
        pages: pages.map((page) => ({
          ...page,
          questions: page.questions.map(({ showIf, ...question }) => {
            const left = withoutQuestions(showIf, gone);
            return { ...question, ...(left && { showIf: left }) } as typeof page.questions[number];
          }),
        })),
      },
      result: undefined,
    };
  });
}
