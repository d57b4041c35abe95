import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canPlanMeetings, canSeeMeeting } from "./meeting.policy.ts";
import { hasBegun } from "./meeting.ts";

/** A meeting by its number, its series held first where it has one, for somebody who may at least see it. */
export async function lockMeeting(tx: Tx, actor: Actor, number: number) {
  const found = await tx.meeting.findUnique({ where: { number }, select: { seriesId: true } });
  if (!found) throw notFound();
  if (found.seriesId) await tx.$queryRaw`select 1 from meeting_series where id = ${found.seriesId}::uuid for update`;
  await tx.$queryRaw`select 1 from meetings where number = ${number} for update`;
  const personId = actor.kind === "person" ? actor.personId : null;
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { number },
    include: { series: true, invitations: { where: { personId: personId ?? { in: [] }, removedAt: null }, select: { id: true } } },
  });
  // It went to another series between the two statements.
  if (meeting.seriesId !== found.seriesId) throw changedMeanwhile();
  if (!canSeeMeeting(actor, { groupId: meeting.groupId, isInvited: meeting.invitations.length > 0 })) throw notFound();
  return meeting;
}

/**
 * As {@link lockMeeting}, to change when and where it is or who comes.
 * @throws refusals: not allowed, somebody changed it since `version`, it has begun, it is off.
 */
export async function lockMeetingToPlan(tx: Tx, actor: Actor, number: number, now: Date, version?: number) {
  const meeting = await lockMeeting(tx, actor, number);
  if (!canPlanMeetings(actor)) throw notAllowed();
  if (version !== undefined && meeting.version !== version) throw changedMeanwhile();
  if (meeting.state === "cancelled") throw new DomainError("meetings:errors.cancelled", 409);
  if (hasBegun(meeting, now)) throw new DomainError("meetings:errors.begun", 409);
  return meeting;
}
