import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { hasBegun } from "../meeting.ts";
import { interpreterMoved } from "./interpreters.events.ts";
import { canMoveBooking, type BookingMode, type BookingState } from "./interpreters.ts";

/**
 * Moves a booking on: asked, confirmed, did not work out, cancelled, done. @throws refusals: its state does not allow it, the
 * meeting has not begun (done), somebody else changed it.
 */
export async function moveBooking(
  actor: Actor,
  input: { number: number; bookingId: string; version: number; to: BookingState; agency?: string | undefined; mode?: BookingMode | undefined; wasOnTime?: boolean | undefined },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const booking = await tx.interpreterBooking.findFirst({ where: { id: input.bookingId, meetingId: meeting.id } });
    if (!booking) throw notFound();
    if (booking.version !== input.version) throw changedMeanwhile();
    const from = booking.state as BookingState;
    const { to, agency, mode, wasOnTime } = input;
    if (!canMoveBooking(from, to)) throw new DomainError("meetings:errors.bookingState", 409);
    if (to === "done" && !hasBegun(meeting, now)) throw new DomainError("meetings:errors.notBegun", 409);
    await tx.interpreterBooking.update({
      where: { id: booking.id },
      data: {
        state: to,
        ...(agency === undefined ? {} : { agency: agency || null }),
        ...(mode === undefined ? {} : { mode }),
        ...(to === "requested" && { requestedAt: now }),
        ...(to === "confirmed" && { confirmedAt: now }),
        ...(to === "done" && { wasOnTime: wasOnTime ?? null }),
        // Somebody else is looked for: what the last one agreed to counts no more.
        ...(to === "needed" && { agency: null, requestedAt: null, confirmedAt: null }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(interpreterMoved, booking.id, { meetingId: meeting.id, from, to, ...(to === "done" && wasOnTime !== undefined ? { onTime: wasOnTime } : {}) });
  });
}
