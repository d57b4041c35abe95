import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may change the ready-made replies: coordinators, who see that they are translated. */
export function canChangeReplies(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
