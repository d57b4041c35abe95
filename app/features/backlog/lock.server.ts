import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeImprovement, canSeeBacklog } from "./backlog.policy.ts";
import { isOpenForWork, type ImprovementStatus } from "./improvement.ts";

/** Held while improvements are merged or taken apart: of two merges of a pair into each other, the second sees that the other one is merged. */
export async function lockMerging(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('heard:merge', 0))`;
}

/** An improvement, held until the end of the command, for somebody who may at least see that it exists. */
export async function lockImprovement(tx: Tx, actor: Actor, number: number) {
  if (!canSeeBacklog(actor)) throw notFound();
  await tx.$queryRaw`select 1 from improvements where number = ${number} for update`;
  const improvement = await tx.improvement.findUnique({ where: { number } });
  if (!improvement) throw notFound();
  return { ...improvement, status: improvement.status as ImprovementStatus };
}

/**
 * As {@link lockImprovement}, for a change of it.
 * @throws refusals: not allowed, merged already, or somebody else changed it since `version`.
 */
export async function lockImprovementToChange(tx: Tx, actor: Actor, number: number, version?: number) {
  const improvement = await lockImprovement(tx, actor, number);
  if (!canChangeImprovement(actor, improvement)) throw notAllowed();
  if (version !== undefined && improvement.version !== version) throw changedMeanwhile();
  if (!isOpenForWork(improvement.status)) throw new DomainError("backlog:errors.merged", 409);
  return improvement;
}

/** An update and its improvement, both held, for somebody who may change them. @throws as {@link lockImprovementToChange}. */
export async function lockUpdate(tx: Tx, actor: Actor, updateId: string, version?: number) {
  const found = await tx.update.findUnique({ where: { id: updateId }, select: { improvement: { select: { number: true } } } });
  if (!found) throw notFound();
  const improvement = await lockImprovementToChange(tx, actor, found.improvement.number);
  const update = await tx.update.findUniqueOrThrow({ where: { id: updateId } });
  if (version !== undefined && update.version !== version) throw changedMeanwhile();
  return { improvement, update };
}
