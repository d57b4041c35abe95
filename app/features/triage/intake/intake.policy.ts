import { holds, holdsAt, type Actor } from "#app/features/events/actor.ts";
import { canHandleInput, type InputForPolicy } from "#app/features/input/input.policy.ts";

/** Whether somebody has a page of people's own cases: coordinators, who received them, and intake. */
export function canSeeIntake(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator", "intake");
}

/**
 * Whether somebody may see a person's own case as a card: how urgent, which language, clinic and kind of help; once the writer
 * agreed, how to reach them; their words only where they agreed to that too. Coordinators, and intake within its scope.
 */
export function canSeeCase(actor: Actor, input: InputForPolicy): boolean {
  if (input.route !== "intake") return false;
  return actor.kind === "system" || holds(actor, "coordinator") || holdsAt(actor, "intake", input.siteId);
}

/** Whether somebody may hand a case over, write down tries to reach the person, and close it: whoever sees its card. */
export const canHandOver = canSeeCase;

/** Whether somebody may ask the writer for consent and write the answer down: coordinators, since intake knows no way to ask before. */
export function canTakeConsent(actor: Actor, input: InputForPolicy): boolean {
  return input.route === "intake" && (actor.kind === "system" || holds(actor, "coordinator"));
}

/** Whether somebody may say that an input is a person's own case: whoever handles it. Champions do not read it afterwards. */
export const canSendToIntake = canHandleInput;

/** Whether somebody may send it back to the inbox: whoever reads it there, which of the team only coordinators do. */
export const canReturnFromIntake = canHandleInput;
