import { holds, holdsAt, type Actor } from "#app/features/events/actor.ts";
import type { Privacy } from "./input.ts";

/** What a policy needs to know of an input. */
export interface InputForPolicy {
  id: string;
  siteId: string | null;
  privacy: Privacy;
  /** The person who said it, where they have an account. */
  personId: string | null;
}

/**
 * Whether somebody of the team may read an input: coordinators all of them, champions those of their sites (a champion of
 * the whole programme also those of no site). *Restricted* ones keep who said it to coordinators; the words are read by both.
 */
export function canReadInput(actor: Actor, input: InputForPolicy): boolean {
  if (actor.kind === "system") return true;
  return holds(actor, "coordinator") || holdsAt(actor, "champion", input.siteId);
}

/** Whether somebody of the team may act on an input: whoever reads it. */
export const canHandleInput = canReadInput;

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
