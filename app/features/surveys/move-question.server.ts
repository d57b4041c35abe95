import type { Actor } from "#app/features/events/actor.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { withMovedQuestion } from "./change-definition.ts";
import { findQuestion } from "./definition.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";

/** Moves a question of the draft one place up or down; over the edge of a page into the next one. */
export async function moveQuestion(actor: Actor, input: DraftTarget & { code: string; to: "up" | "down" }): Promise<void> {
  return changeDraft(actor, input, async ({ definition }) => {
    if (!findQuestion(definition, input.code)) throw notFound();
    return { definition: withMovedQuestion(definition, input.code, input.to), result: undefined };
  });
}
