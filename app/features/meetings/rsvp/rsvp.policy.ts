import { holds, type Actor } from "#app/features/events/actor.ts";

/** What a policy needs to know of an invitation. */
export interface InvitationForPolicy {
  id: string;
  personId: string;
}

/** Whether it is the actor's own: whoever was invited, signed in or by the link in the mail. */
export function isOwnInvitation(actor: Actor, invitation: InvitationForPolicy): boolean {
  if (actor.kind === "invitation") return actor.invitationId === invitation.id;
  return actor.kind === "person" && actor.personId === invitation.personId;
}

/** Whether an answer may be given: one's own, or written down by a coordinator for somebody. */
export function canAnswerInvitation(actor: Actor, invitation: InvitationForPolicy): boolean {
  return isOwnInvitation(actor, invitation) || canSeeAnswers(actor);
}

/** Whether one may see who comes and what they need: coordinators, since needs can tell something about health. */
export function canSeeAnswers(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
