import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { checkOwner } from "../check-references.server.ts";
import { dateOf, keepWords } from "../keep-words.server.ts";
import { cycleTaskAdded } from "./cycles.events.ts";
import { lockCycle, noteMovement, type CycleRef } from "./lock-cycle.server.ts";

/** What somebody is to do for a cycle. */
export interface TaskToDo {
  words: string;
  ownerId?: string | undefined;
  /** A day, `YYYY-MM-DD`. */
  due?: string | undefined;
}

/** Writes down who does what by when for a cycle that has not ended. Returns the task's id. */
export async function addTask(actor: Actor, input: TaskToDo & Omit<CycleRef, "version">): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycle(tx, actor, { number: input.number, cycle: input.cycle });
    if (cycle.state === "acted") throw new DomainError("cycles:errors.ended", 409);
    await checkOwner(tx, input.ownerId ?? null, now);
    const id = newId();
    const textId = await keepWords(tx, actor, { kind: "cycle_task", subjectKind: "cycle", subjectId: cycle.id }, null, input.words, now);
    await tx.cycleTask.create({
      data: { id, cycleId: cycle.id, textId: textId!, ownerId: input.ownerId ?? null, dueOn: dateOf(input.due), createdAt: now },
      select: { id: true },
    });
    await noteMovement(tx, cycle.id, now);
    await record(cycleTaskAdded, cycle.id, { improvementId: improvement.id, taskId: id });
    return id;
  });
}
