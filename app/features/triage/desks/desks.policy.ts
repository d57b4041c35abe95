import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether the teams and who is in them may be read. */
export function canSeeDesks(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator", "coordinator");
}

/** Whether teams may be changed: whoever is in one is told of what is urgent, so it is given like a role. */
export function canChangeDesks(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator");
}
