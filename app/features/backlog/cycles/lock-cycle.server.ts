import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { whyNot, type CycleFacts, type CycleState, type CycleStep } from "./cycle.ts";

/** Which cycle is meant: the improvement's number and the cycle's within it. `version`: the one that was seen. */
export interface CycleRef {
  number: number;
  cycle: number;
  version?: number | undefined;
}

/**
 * A cycle and its improvement, both held until the end of the command, for somebody who may change them. Whoever locks one
 * locks improvement, cycle, task, in that order.
 * @throws refusals: no such cycle, not allowed, or somebody else changed it since `version`.
 */
export async function lockCycle(tx: Tx, actor: Actor, ref: CycleRef) {
  const improvement = await lockImprovementToChange(tx, actor, ref.number);
  await tx.$queryRaw`select 1 from cycles where improvement_id = ${improvement.id}::uuid and number = ${ref.cycle} for update`;
  const row = await tx.pdsaCycle.findUnique({ where: { improvementId_number: { improvementId: improvement.id, number: ref.cycle } } });
  if (!row) throw notFound();
  if (ref.version !== undefined && row.version !== ref.version) throw changedMeanwhile();
  return { improvement, cycle: { ...row, state: row.state as CycleState } };
}

/** As {@link lockCycle}, for a step. @throws also where it is not this step's turn. */
export async function lockCycleFor(tx: Tx, actor: Actor, step: CycleStep, ref: CycleRef) {
  const locked = await lockCycle(tx, actor, ref);
  const why = whyNot(step, factsOf(locked.cycle));
  if (why) throw new DomainError(why, 409);
  return locked;
}

/** A task of a cycle, with both held. @throws as {@link lockCycle}; `version` is the task's. */
export async function lockTask(tx: Tx, actor: Actor, ref: { number: number; cycle: number; taskId: string; version?: number | undefined }) {
  const { improvement, cycle } = await lockCycle(tx, actor, { number: ref.number, cycle: ref.cycle });
  await tx.$queryRaw`select 1 from cycle_tasks where id = ${ref.taskId}::uuid for update`;
  const task = await tx.cycleTask.findFirst({ where: { id: ref.taskId, cycleId: cycle.id } });
  if (!task) throw notFound();
  if (ref.version !== undefined && task.version !== ref.version) throw changedMeanwhile();
  return { improvement, cycle, task };
}

/** Somebody wrote something about a cycle, beside it: it does not stand still. */
export async function noteMovement(tx: Tx, cycleId: string, now: Date): Promise<void> {
  await tx.pdsaCycle.update({ where: { id: cycleId }, data: { changedAt: now }, select: { id: true } });
}

/** What the rules need of a row: whether a text is there is all they ask. */
export function factsOf(row: {
  state: CycleState;
  predictionTextId: string | null;
  predicted: number | null;
  whoTextId: string | null;
  whereTextId: string | null;
  startsOn: Date | null;
  endsOn: Date | null;
  learntTextId: string | null;
}): CycleFacts {
  const { state, predicted, startsOn, endsOn } = row;
  return { state, predicted, startsOn, endsOn, prediction: row.predictionTextId, who: row.whoTextId, where: row.whereTextId, learnt: row.learntTextId };
}
