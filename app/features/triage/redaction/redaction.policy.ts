import { holdsAt, type Actor } from "#app/features/events/actor.ts";
import { canHandleInput, type InputForPolicy } from "#app/features/input/input.policy.ts";

/** Whether somebody may mask what could tell who it is: whoever reads the words and acts on them. */
export const canRedact = canHandleInput;

/**
 * Whether somebody may look at the words behind masked ones: intake within its scope and nobody else, coordinators neither.
 * Of a person's own case only where the writer agreed that the words are passed on: before the conflict check the legal side
 * reads nothing that identifies.
 */
export function canSeeOriginal(actor: Actor, input: InputForPolicy, passWords: boolean): boolean {
  if (actor.kind === "system") return true;
  return holdsAt(actor, "intake", input.siteId) && (input.route === "inbox" || passWords);
}
