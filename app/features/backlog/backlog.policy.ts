import { holds, holdsAt, type Actor } from "#app/features/events/actor.ts";

/** What a policy needs to know of an improvement. */
export interface ImprovementForPolicy {
  siteId: string | null;
}

/** Whether somebody may read the backlog at all: coordinators, champions, and leaders what is published and the numbers. */
export function canSeeBacklog(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion", "leader");
}

/** Whether drafts and the team's own words (why) are shown: those who work on improvements. */
export function canSeeWork(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion");
}

/** Whether the titles of what is planned and tried are shown: those who see the backlog, and whoever holds a role in a group. */
export function canSeeOpenWork(actor: Actor): boolean {
  return canSeeBacklog(actor) || holds(actor, "chair", "co_chair", "patient_champion", "member");
}

/** Whether somebody may start an improvement for a site (null: for the whole programme). */
export function canStartImprovement(actor: Actor, siteId: string | null): boolean {
  return canChangeImprovement(actor, { siteId });
}

/** Whether somebody may edit it, move it and write updates: coordinators, champions of its site, for one without a site all. */
export function canChangeImprovement(actor: Actor, improvement: ImprovementForPolicy): boolean {
  if (actor.kind === "system" || holds(actor, "coordinator")) return true;
  return improvement.siteId === null ? holds(actor, "champion") : holdsAt(actor, "champion", improvement.siteId);
}
