import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { meetingsFrom } from "./later-meetings.server.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { meetingPersonUninvited } from "./meeting.events.ts";

/** Takes somebody off the invitations of a meeting and, with `following`, of those after it in its series. */
export async function uninvitePerson(actor: Actor, input: { number: number; personId: string; following: boolean }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const meeting = await lockMeetingToPlan(tx, actor, input.number, now);
    const where = { personId: input.personId, meetingId: { in: await meetingsFrom(tx, meeting, input.following) } };
    if ((await tx.invitation.count({ where })) === 0) throw notFound();
    const { count } = await tx.invitation.updateMany({ where: { ...where, removedAt: null }, data: { removedAt: now, version: { increment: 1 } } });
    if (count === 0) return unchanged();
    await record(meetingPersonUninvited, meeting.id, { personId: input.personId, ...(meeting.seriesId && { seriesId: meeting.seriesId }) });
  });
}
