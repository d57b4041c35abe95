import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may see and change which machines draft translations, and whether a second person checks. */
export function canManageEngines(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "administrator");
}
