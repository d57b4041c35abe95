import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockUpdate } from "../lock.server.ts";

/**
 * An update that is neither out nor waits for its time, with its improvement, both held.
 * @throws refusals as {@link lockUpdate}; 409 where it is out, or waits and has to be taken back first.
 */
export async function lockDraft(tx: Tx, actor: Actor, updateId: string, version: number) {
  const found = await lockUpdate(tx, actor, updateId, version);
  if (found.update.publishedAt) throw new DomainError("backlog:errors.published", 409);
  if (found.update.publishAt) throw new DomainError("backlog:errors.waitsToGoOut", 409);
  return found;
}
