import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether the rules, and the themes they give, may be read. */
export function canSeeRouting(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator", "coordinator", "champion");
}

/** Whether rules and themes may be changed. */
export function canChangeRouting(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator", "coordinator");
}
