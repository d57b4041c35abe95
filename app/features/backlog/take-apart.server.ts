import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { improvementMerged, improvementTakenApart } from "./backlog.events.ts";
import { canChangeImprovement } from "./backlog.policy.ts";
import type { ImprovementStatus } from "./improvement.ts";
import { lockImprovement, lockMerging } from "./lock.server.ts";

/**
 * Takes an improvement out of the one that it was merged into: it stands as it stood before, and whoever spoke for it is told
 * of itself again. Links never moved, so none has to come back. `version`: the one that was seen. Returns its state.
 */
export async function takeApart(actor: Actor, input: { number: number; version: number }): Promise<ImprovementStatus> {
  return runCommand(actor, async ({ tx, record }) => {
    await lockMerging(tx);
    const improvement = await lockImprovement(tx, actor, input.number);
    const { id, version, mergedIntoId } = improvement;
    if (!canChangeImprovement(actor, improvement)) throw notAllowed();
    if (version !== input.version) throw changedMeanwhile();
    if (!mergedIntoId) throw new DomainError("backlog:errors.notMerged", 409);
    const merged = await tx.event.findFirst({ where: { subjectId: id, name: improvementMerged.name }, orderBy: { id: "desc" }, select: { payload: true } });
    const { from } = improvementMerged.payload.parse(merged?.payload);
    await tx.improvement.update({ where: { id }, data: { status: from, mergedIntoId: null, version: { increment: 1 } }, select: { id: true } });
    await record(improvementTakenApart, id, { to: from, outOf: mergedIntoId });
    return from as ImprovementStatus;
  });
}
