import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may write, publish and look after the agreements, and type in what was signed on paper. */
export function canManageAgreements(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "administrator");
}
