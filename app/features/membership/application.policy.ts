import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may see who applied, and move applications on: coordinators, who alone know how to reach people. */
export function canRecruit(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether somebody may change the letters that applicants get: whoever sends them. */
export function canChangeLetters(actor: Actor): boolean {
  return canRecruit(actor);
}

/** Whether it is the actor's own application: they hold its code. */
export function isOwnApplication(actor: Actor, applicationId: string): boolean {
  return actor.kind === "system" || (actor.kind === "applicant" && actor.applicationId === applicationId);
}
