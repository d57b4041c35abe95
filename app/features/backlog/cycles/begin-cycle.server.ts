import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { cycleBegun } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";

/** A cycle leaves its plan: from now on it is tried. @throws where its plan lacks the prediction, its number, who, where or when. */
export async function beginCycle(actor: Actor, input: CycleRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "begin", input);
    await tx.pdsaCycle.update({ where: { id: cycle.id }, data: { state: "doing", begunAt: now, changedAt: now, version: { increment: 1 } }, select: { id: true } });
    await record(cycleBegun, cycle.id, { improvementId: improvement.id });
  });
}
