import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { improvementUnrelated } from "../backlog.events.ts";
import { lockImprovementToChange } from "../lock.server.ts";

/** Ends what an improvement has to do with another one, from either end. Ended already: nothing changes. */
export async function unrelateImprovement(actor: Actor, input: { number: number; relationId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const own = await lockImprovementToChange(tx, actor, input.number);
    const where = { id: input.relationId, OR: [{ fromId: own.id }, { toId: own.id }] };
    if ((await tx.improvementRelation.count({ where })) === 0) throw notFound();
    const ended = await tx.improvementRelation.updateMany({ where: { ...where, removedAt: null }, data: { removedAt: now } });
    if (ended.count === 0) return unchanged();
    await record(improvementUnrelated, own.id, { relationId: input.relationId });
  });
}
