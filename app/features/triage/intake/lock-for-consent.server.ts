import type { Actor } from "#app/features/events/actor.ts";
import { forPolicy, isOwnInput, type InputForPolicy } from "#app/features/input/input.policy.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { canTakeConsent } from "./intake.policy.ts";
import { lockCase } from "./lock-case.server.ts";

/**
 * A case whose writer says whether it may be passed on: the writer on the receipt, or somebody of the team who asked
 * (`onBehalf`). @throws as `lockCase`.
 */
export async function lockForConsent(tx: Tx, actor: Actor, wanted: { inputId: string; version?: number | undefined }) {
  const may = (who: Actor, input: InputForPolicy) => isOwnInput(who, input) || canTakeConsent(who, input);
  const found = await lockCase(tx, actor, wanted, may);
  return { ...found, onBehalf: !isOwnInput(actor, forPolicy(found.input)) };
}

/** For the event: said only where somebody else wrote it down. */
export function byWhom(onBehalf: boolean): { onBehalf?: true } {
  return onBehalf ? { onBehalf: true } : {};
}
