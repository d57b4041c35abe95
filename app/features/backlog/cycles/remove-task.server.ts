import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { cycleTaskRemoved } from "./cycles.events.ts";
import { lockTask, noteMovement } from "./lock-cycle.server.ts";

/** Takes a task away that nobody has to do any more. */
export async function removeTask(actor: Actor, input: { number: number; cycle: number; taskId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle, task } = await lockTask(tx, actor, input);
    await tx.cycleTask.delete({ where: { id: task.id }, select: { id: true } });
    await eraseTexts(tx, [task.textId], now);
    await noteMovement(tx, cycle.id, now);
    await record(cycleTaskRemoved, cycle.id, { improvementId: improvement.id, taskId: task.id });
  });
}
