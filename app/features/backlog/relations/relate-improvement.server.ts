import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { improvementRelated } from "../backlog.events.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { keptAs, type Relation } from "./relation.ts";

/** Says what an improvement has to do with another one (`other`, its number). Said already: nothing changes. Returns the relation's id. */
export async function relateImprovement(actor: Actor, input: { number: number; other: number; as: Relation }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    // Of two who say that each of a pair blocks the other, the second is told.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('heard:relations', 0))`;
    const own = await lockImprovementToChange(tx, actor, input.number);
    const other = await tx.improvement.findUnique({ where: { number: input.other }, select: { id: true } });
    if (!other || other.id === own.id) throw new DomainError("backlog:errors.chooseImprovement");
    const { kind, isOutwards } = keptAs(input.as);
    const [fromId, toId] = isOutwards ? [own.id, other.id] : [other.id, own.id];
    const live = await tx.improvementRelation.findFirst({ where: { fromId, toId, kind, removedAt: null }, select: { id: true } });
    if (live) {
      unchanged();
      return live.id;
    }
    const around = await tx.improvementRelation.count({ where: { fromId: toId, toId: fromId, kind, removedAt: null } });
    if (around > 0) throw new DomainError("backlog:errors.bothWays", 409);
    const id = newId();
    const addedById = actor.kind === "person" ? actor.personId : null;
    await tx.improvementRelation.create({ data: { id, fromId, toId, kind, addedById, addedAt: now }, select: { id: true } });
    await record(improvementRelated, own.id, { relationId: id, as: input.as, other: other.id });
    return id;
  });
}
