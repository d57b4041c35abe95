import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may note that a person is a qualified translator, or take it back: nobody of themselves. */
export function canNoteQualification(actor: Actor, personId: string): boolean {
  if (actor.kind === "system") return true;
  return holds(actor, "administrator", "coordinator") && actor.personId !== personId;
}

/** Whether it may be seen who is qualified for what. */
export function canSeeQualifications(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator", "coordinator");
}
