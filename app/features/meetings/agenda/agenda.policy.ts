import type { Actor } from "#app/features/events/actor.ts";
import { canChangeAgenda } from "../meeting.policy.ts";

/** Whether somebody may put an item on the agenda of a group's meetings: who may change it, and the patient champion. */
export function canAddToAgenda(actor: Actor, groupId: string | null): boolean {
  if (canChangeAgenda(actor, groupId)) return true;
  return (
    actor.kind === "person" &&
    groupId !== null &&
    actor.grants.some(({ role, scope }) => role === "patient_champion" && scope.kind === "group" && scope.id === groupId)
  );
}
