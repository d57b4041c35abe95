import { holds, type Actor } from "#app/features/events/actor.ts";

/** A text as far as it matters who answers questions about it. */
export interface AskedText {
  authorId: string | null;
  /** Somebody outside the team wrote it: they are not asked, the coordinators are. */
  isTheirs: boolean;
}

/** Whether somebody may have been asked by translators at all: whoever writes texts for others to translate. */
export function canSeeQuestions(actor: Actor): boolean {
  return holds(actor, "coordinator", "champion");
}

/** Whether somebody may answer a translator's question: who of the team wrote the text, and every coordinator. */
export function canAnswerQuestion(actor: Actor, text: AskedText): boolean {
  if (actor.kind === "system") return true;
  const isCoordinator: boolean = holds(actor, "coordinator");
  return isCoordinator || (canSeeQuestions(actor) && actor.kind === "person" && !text.isTheirs && text.authorId === actor.personId);
}
