import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may see which addresses mail does not reach, and let it try again: coordinators, who call instead. */
export function canTryAddresses(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
