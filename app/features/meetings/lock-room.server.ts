import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { lockMeeting } from "./lock-meeting.server.ts";
import { canPlanMeetings } from "./meeting.policy.ts";
import { hasBegun } from "./meeting.ts";

/**
 * A meeting held for work around it: interpreters, papers, notes. @throws refusals: not theirs, not allowed, it is off.
 */
export async function lockMeetingToPrepare(tx: Tx, actor: Actor, number: number) {
  const meeting = await lockMeeting(tx, actor, number);
  if (!canPlanMeetings(actor)) throw notAllowed();
  if (meeting.state === "cancelled") throw new DomainError("meetings:errors.off", 409);
  return meeting;
}

/** As {@link lockMeetingToPrepare}, for what is written down of it. @throws also where it has not begun. */
export async function lockMeetingToRecord(tx: Tx, actor: Actor, number: number, now: Date) {
  const meeting = await lockMeetingToPrepare(tx, actor, number);
  if (!hasBegun(meeting, now)) throw new DomainError("meetings:errors.notBegun", 409);
  return meeting;
}
