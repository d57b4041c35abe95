import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may write to groups and see what became of it: coordinators. */
export function canWriteMessages(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
