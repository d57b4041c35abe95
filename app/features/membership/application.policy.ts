import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may see who applied, and move applications on: coordinators, who alone know how to reach people. */
export function canRecruit(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether it is the actor's own application: they hold its code. */
export function isOwnApplication(actor: Actor, applicationId: string): boolean {
  return actor.kind === "system" || (actor.kind === "applicant" && actor.applicationId === applicationId);
}
