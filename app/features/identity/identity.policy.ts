import { holds, type Actor, type HeldGrant, type Role } from "#app/features/events/actor.ts";
import { hasTeamRole, isGroupRole } from "./identity.ts";

/** A person whom somebody wants to act for. */
export interface ActedFor {
  id: string;
  grants: readonly Pick<HeldGrant, "role">[];
}

/** Whether the list of people and their pages may be read. */
export function canSeePeople(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "administrator");
}

/** Whether somebody's telephone number may be read: contact details are for coordinators (DESIGN §3). */
export function canSeePhone(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether somebody may be added to the programme's people. */
export function canAddPerson(actor: Actor): boolean {
  return canSeePeople(actor);
}

/** Whether a role may be given or ended: administrators every role, coordinators those of the groups. */
export function canManageGrant(actor: Actor, role: Role): boolean {
  if (actor.kind === "system" || holds(actor, "administrator")) return true;
  return holds(actor, "coordinator") && isGroupRole(role);
}

/**
 * Whether a card may be issued or revoked for somebody. Whoever holds a card can be its owner, so nobody makes one for a
 * person with more rights than their own: coordinators only for people without a role on the team.
 */
export function canManageCards(actor: Actor, person: ActedFor): boolean {
  if (actor.kind === "system" || holds(actor, "administrator")) return true;
  return holds(actor, "coordinator") && !hasTeamRole(person.grants);
}

/**
 * Whether a card may be issued for somebody. For people of the team only where no mail can bring them a code
 * (`codeByMail`): otherwise an administrator could sign in as somebody who reads patients' words, in that person's name.
 */
export function canIssueCard(actor: Actor, person: ActedFor, codeByMail: boolean): boolean {
  if (actor.kind !== "system" && codeByMail && hasTeamRole(person.grants)) return false;
  return canManageCards(actor, person);
}

/** Whether the outbox may be read, and who asked for a sign-in code that no mail could bring. */
export function canSeeOutbox(actor: Actor): boolean {
  return holds(actor, "administrator");
}

/** Whether it may be seen how the log stands. */
export function canVerifyLog(actor: Actor): boolean {
  return holds(actor, "administrator");
}
