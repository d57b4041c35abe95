import type { Actor } from "#app/features/events/actor.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";

/** Changes title and first words in the draft. Of a survey that is published, people read the old ones until the next version. */
export async function editFirstWords(actor: Actor, input: DraftTarget & { title: string; intro: string }): Promise<void> {
  return changeDraft(actor, input, async ({ tx, surveyId, definition, revise }) => {
    const survey = await tx.survey.findUniqueOrThrow({ where: { id: surveyId }, select: { titleTextId: true, introTextId: true } });
    return {
      definition: {
        ...definition,
        titleTextId: await revise(definition.titleTextId ?? survey.titleTextId, input.title),
        introTextId: await revise(definition.introTextId ?? survey.introTextId, input.intro),
      },
      result: undefined,
    };
  });
}
