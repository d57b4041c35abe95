import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may take a note back: whoever wrote it, and coordinators. */
export function canRemoveNote(actor: Actor, note: { authorId: string | null }): boolean {
  if (actor.kind === "person" && actor.personId === note.authorId) return true;
  return actor.kind === "system" || holds(actor, "coordinator");
}
