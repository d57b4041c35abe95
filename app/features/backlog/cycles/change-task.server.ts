import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import { dateOf, keepWords } from "../keep-words.server.ts";
import type { TaskToDo } from "./add-task.server.ts";
import { cycleTaskChanged } from "./cycles.events.ts";
import { lockTask, noteMovement } from "./lock-cycle.server.ts";
import { ownerToKeep } from "./plan-rows.server.ts";

/** Changes what somebody is to do, or says that it is done (or not yet after all). */
export async function changeTask(
  actor: Actor,
  input: TaskToDo & { number: number; cycle: number; taskId: string; done: boolean; version: number },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle, task } = await lockTask(tx, actor, input);
    await tx.cycleTask.update({
      where: { id: task.id },
      data: {
        textId: (await keepWords(tx, actor, { kind: "cycle_task", subjectKind: "cycle", subjectId: cycle.id }, task.textId, input.words, now))!,
        ownerId: await ownerToKeep(tx, task.ownerId, input.ownerId, now),
        dueOn: dateOf(input.due),
        doneOn: input.done ? (task.doneOn ?? dayOf(now)) : null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await noteMovement(tx, cycle.id, now);
    await record(cycleTaskChanged, cycle.id, { improvementId: improvement.id, taskId: task.id, done: input.done });
  });
}
