import { holds, holdsAt, type Actor } from "#app/features/events/actor.ts";
import type { InputRoute, Privacy } from "./input.ts";

/** What a policy needs to know of an input. */
export interface InputForPolicy {
  id: string;
  siteId: string | null;
  privacy: Privacy;
  /** A person's own case is for the legal team, and not for the inbox. */
  route: InputRoute;
  /** The person who said it, where they have an account. */
  personId: string | null;
}

/** What a policy needs to know of an input, from its row. */
export function forPolicy(input: {
  id: string;
  siteId: string | null;
  privacy: string;
  route: string;
  contributor: { personId: string | null } | null;
}): InputForPolicy {
  return {
    id: input.id,
    siteId: input.siteId,
    privacy: input.privacy as Privacy,
    route: input.route as InputRoute,
    personId: input.contributor?.personId ?? null,
  };
}

/**
 * Whether somebody of the team may read an input: coordinators all of them, champions those of their sites (a champion of
 * the whole programme also those of no site). *Restricted* ones keep who said it to coordinators; the words are read by both.
 *
 * A person's own case (route `intake`) is read by coordinators only, who received it. Champions may be lawyers: the legal side
 * must not read about a possible opponent before its conflict check. Intake reads a card without words (`triage/intake`).
 */
export function canReadInput(actor: Actor, input: InputForPolicy): boolean {
  if (actor.kind === "system" || holds(actor, "coordinator")) return true;
  return input.route === "inbox" && holdsAt(actor, "champion", input.siteId);
}

/** Whether somebody of the team may act on an input: whoever reads it. */
export const canHandleInput = canReadInput;

/** Whether somebody may say that an input has been seen: whoever handles it, and intake a person's own case. */
export function canAcknowledgeInput(actor: Actor, input: InputForPolicy): boolean {
  return canHandleInput(actor, input) || (input.route === "intake" && holdsAt(actor, "intake", input.siteId));
}

/** Whether an actor has an inbox at all. */
export function canSeeInbox(actor: Actor): boolean {
  return holds(actor, "coordinator", "champion");
}

/** Whether an actor may see how to reach whoever said it: coordinators and intake (DESIGN §3). */
export function canSeeContact(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "intake");
}

/** Whether an actor may see who said it. Restricted and identified ones tell coordinators only. */
export function canSeeContributor(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether it is the actor's own: the holder of its receipt, or the advisor who said it. */
export function isOwnInput(actor: Actor, input: InputForPolicy): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind === "receipt") return actor.inputId === input.id;
  return actor.kind === "person" && input.personId !== null && input.personId === actor.personId;
}

/** Whether an actor may enter what somebody else said (phone, paper, a meeting). */
export function canEnterInput(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "champion");
}

/** Whether an actor may give out a new receipt for one that was lost. */
export function canReissueReceipt(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}
