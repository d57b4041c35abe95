import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { NO_PLAN, planColumns, type CyclePlan } from "./plan-rows.server.ts";

/**
 * Writes the row of a new cycle, inside the commands that begin one; the event is theirs. Its improvement is held, so the next
 * number is its own. Returns its id and number.
 */
export async function writeCycle(tx: Tx, actor: Actor, improvementId: string, plan: CyclePlan, now: Date): Promise<{ id: string; number: number }> {
  const id = newId();
  const columns = await planColumns(tx, actor, { id, improvementId, found: NO_PLAN }, plan, now);
  const last = await tx.pdsaCycle.findFirst({ where: { improvementId }, orderBy: { number: "desc" }, select: { number: true } });
  const number = (last?.number ?? 0) + 1;
  await tx.pdsaCycle.create({ data: { id, improvementId, number, ...columns, createdAt: now, changedAt: now }, select: { id: true } });
  return { id, number };
}
