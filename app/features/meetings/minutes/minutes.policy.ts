import { holds, type Actor } from "#app/features/events/actor.ts";
import { canChangeAgenda } from "../meeting.policy.ts";

/** Whether somebody may write minutes and publish them: coordinators. */
export function canWriteMinutes(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator");
}

/** Whether somebody may say that the minutes are right: coordinators, and who leads the group. */
export function canApproveMinutes(actor: Actor, groupId: string | null): boolean {
  return canChangeAgenda(actor, groupId);
}
