import type { Actor } from "#app/features/events/actor.ts";
import { canChangeImprovement, type ImprovementForPolicy } from "../backlog.policy.ts";

/** Whether somebody may say that a task is done: whoever has it, and whoever may change its improvement. */
export function canFinishTask(actor: Actor, task: { ownerId: string | null; improvement: ImprovementForPolicy }): boolean {
  if (actor.kind === "person" && task.ownerId === actor.personId) return true;
  return canChangeImprovement(actor, task.improvement);
}
