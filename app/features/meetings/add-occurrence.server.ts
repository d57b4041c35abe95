import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inviteRows } from "./invite-rows.server.ts";
import type { LocalTime } from "#app/platform/clock/wall-clock.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { spanOf } from "./meeting-facts.server.ts";
import { meetingPlanned } from "./meeting.events.ts";

/**
 * Adds one more meeting to a series, outside its rule: with the title, place, length and people of the meeting `number`.
 * Returns its id and number. @throws refusals: of {@link lockMeetingToPlan}; it is of no series; a time in the past.
 */
export async function addOccurrence(actor: Actor, input: { number: number; startsLocal: LocalTime }): Promise<{ id: string; number: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const like = await lockMeetingToPlan(tx, actor, input.number, now);
    const { series } = like;
    if (!series) throw new DomainError("meetings:errors.noSeries", 409);
    const minutes = Math.round((like.endsAt.getTime() - like.startsAt.getTime()) / 60_000);
    const span = spanOf(input.startsLocal, minutes, like.timeZone);
    if (span.startsAt <= now) throw new DomainError("meetings:errors.past");
    const isThere = await tx.meeting.count({ where: { seriesId: series.id, startsAt: span.startsAt, state: "planned" } });
    if (isThere > 0) throw new DomainError("meetings:errors.isThere", 409);
    const id = newId();
    const { groupId, kind, titleTextId, timeZone, siteId, room, isInPerson, onlineUrl, dialIn } = like;
    const { number } = await tx.meeting.create({
      data: {
        id,
        seriesId: series.id,
        groupId,
        kind,
        titleTextId,
        timeZone,
        siteId,
        room,
        isInPerson,
        onlineUrl,
        dialIn,
        ...span,
        createdAt: now,
        createdById: actor.kind === "person" ? actor.personId : null,
      },
      select: { number: true },
    });
    const invited = await tx.invitation.findMany({ where: { meetingId: like.id, removedAt: null }, select: { personId: true } });
    await inviteRows(tx, [id], invited.map(({ personId }) => personId));
    await record(meetingPlanned, id, { number, seriesId: series.id });
    return { id, number };
  });
}
