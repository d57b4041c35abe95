import type { Actor } from "#app/features/events/actor.ts";
import { allowsHere, type InputAction } from "#app/features/input/input.ts";
import { lockInput, type LockedInput } from "#app/features/input/lock-input.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

/** As {@link lockInput}, for one action. @throws also a 400 refusal where the state of the input does not allow it. */
export async function lockInputFor(
  tx: Tx,
  actor: Actor,
  wanted: { inputId: string; version: number },
  action: InputAction,
): Promise<LockedInput> {
  const input = await lockInput(tx, actor, wanted.inputId, wanted.version);
  if (!allowsHere(input, action)) throw notPossible();
  return input;
}

/** The state of the input does not allow this. */
export function notPossible(): DomainError {
  return new DomainError("triage:errors.notPossible");
}
