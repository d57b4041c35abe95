import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { askAgain } from "./ask-again.server.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { checkFacts, spanOf, type MeetingFacts } from "./meeting-facts.server.ts";
import { meetingChanged } from "./meeting.events.ts";
import { reviseTitle } from "./meeting-title.server.ts";
import { samePlace } from "./meeting.ts";

/** What a form says of a meeting that is there: its group stays. */
export type MeetingChange = Omit<MeetingFacts, "groupId"> & { number: number; version: number };

/**
 * Changes one meeting, and where it is one of a series only this one. Moved to another time, everybody is asked again.
 * @throws refusals: of {@link lockMeetingToPlan} and {@link checkFacts}; a time in the past.
 */
export async function changeMeeting(actor: Actor, input: MeetingChange): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const meeting = await lockMeetingToPlan(tx, actor, input.number, now, input.version);
    const { place, timeZone } = await checkFacts(tx, { ...input, groupId: meeting.groupId });
    const span = spanOf(input.startsLocal, input.minutes, timeZone);
    if (span.startsAt <= now) throw new DomainError("meetings:errors.past");
    const titleTextId = await reviseTitle(tx, actor, meeting.titleTextId, input.title, now);
    const moved = span.startsAt.getTime() !== meeting.startsAt.getTime();
    const changed =
      moved || span.endsAt.getTime() !== meeting.endsAt.getTime() || titleTextId !== meeting.titleTextId || !samePlace(place, meeting) || input.kind !== meeting.kind;
    if (!changed) return unchanged();
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        ...span,
        ...place,
        timeZone,
        titleTextId,
        kind: input.kind,
        isDetached: meeting.occurrence !== null,
        sequence: { increment: 1 },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    if (moved) await askAgain(tx, [meeting.id]);
    const { seriesId } = meeting;
    if (seriesId) await tx.meetingSeries.update({ where: { id: seriesId }, data: { sequence: { increment: 1 } }, select: { id: true } });
    await record(meetingChanged, meeting.id, seriesId ? { seriesId } : {});
  });
}
