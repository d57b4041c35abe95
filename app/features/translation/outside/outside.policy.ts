import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may give texts to a translator outside and take them back: coordinators, who read everything that waits. */
export function canSeeOutsideJobs(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
