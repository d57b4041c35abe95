import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { lockSeries, type OfSeries } from "./lock-series.server.ts";
import { seriesChanged, seriesSplit } from "./meeting.events.ts";
import type { MeetingFacts } from "./meeting-facts.server.ts";
import { ruleBefore } from "./recurrence/recurrence.ts";
import type { Repeat } from "./recurrence/repeat.ts";
import { applyToMeetings } from "./reschedule/apply-to-meetings.server.ts";
import { plannedChange } from "./reschedule/planned-change.server.ts";

export type SeriesChange = Omit<MeetingFacts, "groupId"> & OfSeries & { repeat: Repeat };

/**
 * Changes a series from one of its meetings on, or all of it that has not begun. Only what the form changed of that meeting
 * goes to the others, and what one of them had changed by itself stays its own. The n-th meeting stays the n-th, with its
 * agenda and answers; moved to another time, its people are asked again.
 *
 * Where meetings lie before, the series ends before the first changed one and a new one follows it, so that what calendars
 * show of the past stays. Returns the series that was changed: the same, or the new one.
 * @throws refusals: of {@link lockSeries} and {@link plannedChange}.
 */
export async function changeSeries(actor: Actor, input: SeriesChange): Promise<{ seriesId: string }> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const locked = await lockSeries(tx, actor, input, now);
    const { series, before, rows } = locked;
    const change = await plannedChange(tx, actor, locked, input, now);
    if (!change) {
      unchanged();
      return { seriesId: series.id };
    }
    if (before.length === 0) {
      await tx.meetingSeries.update({ where: { id: series.id }, data: { ...change.series, sequence: { increment: 1 }, version: { increment: 1 } }, select: { id: true } });
      const meetings = await applyToMeetings(tx, locked, change, series.id, now);
      await record(seriesChanged, series.id, { meetings });
      return { seriesId: series.id };
    }
    const nextId = newId();
    const first = rows[0]!.occurrence!;
    await tx.meetingSeries.update({
      where: { id: series.id },
      data: { rule: ruleBefore(series.rule, first, series.timeZone), sequence: { increment: 1 }, version: { increment: 1 } },
      select: { id: true },
    });
    const createdById = actor.kind === "person" ? actor.personId : null;
    await tx.meetingSeries.create({ data: { id: nextId, groupId: series.groupId, ...change.series, followsId: series.id, createdAt: now, createdById }, select: { id: true } });
    // Meetings that were added to the series go on with those among which they lie.
    await tx.meeting.updateMany({ where: { seriesId: series.id, occurrence: null, startsAt: { gte: rows[0]!.startsAt } }, data: { seriesId: nextId } });
    const meetings = await applyToMeetings(tx, locked, change, nextId, now);
    await record(seriesSplit, series.id, { nextId, meetings });
    return { seriesId: nextId };
  });
}
