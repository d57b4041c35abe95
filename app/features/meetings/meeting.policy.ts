import { holds, type Actor } from "#app/features/events/actor.ts";

/** What a policy needs to know of a meeting. */
export interface MeetingForPolicy {
  groupId: string | null;
  /** Whether whoever asks is invited to it (and not taken off since). */
  isInvited: boolean;
}

/** Whether somebody sees the team's list of meetings: coordinators, champions, and leaders its times and numbers. */
export function canSeeMeetings(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion", "leader");
}

/** Whether somebody may see a meeting: the team as above, whoever is invited, and whoever holds a role in its group. */
export function canSeeMeeting(actor: Actor, meeting: MeetingForPolicy): boolean {
  return canSeeMeetings(actor) || (actor.kind === "person" && (meeting.isInvited || holdsInGroup(actor, meeting.groupId)));
}

/** Whether somebody may plan, change and cancel meetings and say who is invited. */
export function canPlanMeetings(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether somebody may change the agenda of a group's meetings: coordinators, its chair and its co-chair. */
export function canChangeAgenda(actor: Actor, groupId: string | null): boolean {
  if (canPlanMeetings(actor)) return true;
  return (
    actor.kind === "person" &&
    groupId !== null &&
    actor.grants.some(({ role, scope }) => (role === "chair" || role === "co_chair") && scope.kind === "group" && scope.id === groupId)
  );
}

/** Whether somebody may see who is invited by name, what they answered and what they need: who plans, and champions. */
export function canSeeInvited(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion");
}

/** Whether somebody may see how to reach those to be called, and write down what they answer: coordinators. */
export function canCallInvited(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

function holdsInGroup(actor: Actor, groupId: string | null): boolean {
  return actor.kind === "person" && groupId !== null && actor.grants.some(({ scope }) => scope.kind === "group" && scope.id === groupId);
}
