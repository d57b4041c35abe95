import { holds, type Actor } from "#app/features/events/actor.ts";

/** Whether somebody may see members' languages and terms: those who look after the group, not its other members. */
export function canSeeMemberDetails(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "administrator");
}

/** Whether somebody may see who the members of a group are: coordinators, administrators, and whoever holds a role in it. */
export function canSeeMembers(actor: Actor, groupId: string): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "person") return false;
  const inGroup = actor.grants.some(({ scope }) => scope.kind === "group" && scope.id === groupId);
  return inGroup || holds(actor, "coordinator", "administrator");
}

/** Whether somebody may begin, change and end memberships: whoever may give the roles of groups. */
export function canManageMembers(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "administrator");
}
