import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { cyclePlanChanged } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";
import { planColumns, type CyclePlan } from "./plan-rows.server.ts";

/** Changes the plan of a cycle that has not begun. Once it has, what was predicted stays as it was said. */
export async function changePlan(actor: Actor, input: CyclePlan & CycleRef & { version: number }): Promise<void> {
  const { number, cycle: cycleNumber, version, ...plan } = input;
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "plan", { number, cycle: cycleNumber, version });
    const columns = await planColumns(tx, actor, { id: cycle.id, improvementId: improvement.id, found: cycle }, plan, now);
    await tx.pdsaCycle.update({ where: { id: cycle.id }, data: { ...columns, changedAt: now, version: { increment: 1 } }, select: { id: true } });
    await record(cyclePlanChanged, cycle.id, { improvementId: improvement.id });
  });
}
