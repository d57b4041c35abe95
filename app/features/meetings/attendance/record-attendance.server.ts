import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";
import { canMoveBooking, type BookingState } from "../interpreters/interpreters.ts";
import { inviteRows, peopleToInvite } from "../invite-rows.server.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import type { Attendance } from "../meeting.ts";
import { attendanceRecorded } from "./attendance.events.ts";
import { isPresent, type AlsoCame, type Came } from "./attendance.ts";

/**
 * Writes down who was there and how, and whether the interpreters came on time. A confirmed interpreter who came is done, one
 * who did not has failed. @throws refusals: the meeting has not begun, somebody else wrote it down meanwhile.
 */
export async function recordAttendance(
  actor: Actor,
  input: {
    number: number;
    version: number;
    people: readonly { id: string; attendance?: Attendance | undefined }[];
    bookings?: readonly { id: string; came?: Came | undefined }[];
    /** People who came without being invited: they are now, and nobody writes to them about it. */
    also?: readonly string[];
    alsoCame?: AlsoCame | undefined;
  },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    if (meeting.version !== input.version) throw changedMeanwhile();
    for (const { id, attendance } of input.people) {
      await tx.invitation.updateMany({ where: { id, meetingId: meeting.id, removedAt: null }, data: { attendance: attendance ?? null } });
    }
    const also = await inviteRows(tx, [meeting.id], await peopleToInvite(tx, { groupId: null, people: input.also ?? [] }, now));
    await tx.invitation.updateMany({ where: { meetingId: meeting.id, personId: { in: also } }, data: { attendance: input.alsoCame ?? "room" } });
    for (const { id, came } of input.bookings ?? []) {
      if (!came) continue;
      const booking = await tx.interpreterBooking.findFirst({ where: { id, meetingId: meeting.id } });
      const to = came === "absent" ? "failed" : "done";
      if (!booking || !canMoveBooking(booking.state as BookingState, to)) continue;
      await tx.interpreterBooking.update({
        where: { id },
        data: { state: to, wasOnTime: came === "absent" ? null : came === "on_time", version: { increment: 1 } },
        select: { id: true },
      });
    }
    await tx.meeting.update({ where: { id: meeting.id }, data: { version: { increment: 1 } }, select: { id: true } });
    const rows = await tx.invitation.findMany({ where: { meetingId: meeting.id, removedAt: null }, select: { attendance: true } });
    await record(attendanceRecorded, meeting.id, { present: rows.filter((row) => isPresent(row.attendance)).length, invited: rows.length });
  });
}
