import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { changedMeanwhile, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { canFinishTask } from "./cycle.policy.ts";
import { cycleTaskDone } from "./cycles.events.ts";
import { noteMovement } from "./lock-cycle.server.ts";

/** Says that a task is done: by whoever has it, also where they see nothing else of the improvement. Done already: nothing changes. */
export async function finishTask(actor: Actor, input: { taskId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = await tx.cycleTask.findUnique({ where: { id: input.taskId }, select: { cycleId: true } });
    if (!found) throw notFound();
    await tx.$queryRaw`select 1 from cycles where id = ${found.cycleId}::uuid for update`;
    await tx.$queryRaw`select 1 from cycle_tasks where id = ${input.taskId}::uuid for update`;
    const task = await tx.cycleTask.findUnique({
      where: { id: input.taskId },
      include: { cycle: { select: { id: true, improvementId: true, improvement: { select: { siteId: true } } } } },
    });
    if (!task) throw notFound();
    const { cycle } = task;
    if (!canFinishTask(actor, { ownerId: task.ownerId, improvement: cycle.improvement })) throw canSeeWork(actor) ? notAllowed() : notFound();
    if (task.doneOn) return unchanged();
    if (task.version !== input.version) throw changedMeanwhile();
    await tx.cycleTask.update({ where: { id: task.id }, data: { doneOn: dayOf(now), version: { increment: 1 } }, select: { id: true } });
    await noteMovement(tx, cycle.id, now);
    await record(cycleTaskDone, cycle.id, { improvementId: cycle.improvementId, taskId: task.id });
  });
}
