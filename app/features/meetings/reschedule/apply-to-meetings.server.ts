import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { askAgain } from "../ask-again.server.ts";
import { inviteRows } from "../invite-rows.server.ts";
import { momentOf } from "#app/platform/clock/wall-clock.ts";
import type { LockedSeries, OccurrenceRow } from "../lock-series.server.ts";
import { spanOf } from "../meeting-facts.server.ts";
import { hasBegun, samePlace, type MeetingPlace } from "../meeting.ts";
import { occurrencesOf } from "../recurrence/recurrence.ts";
import type { PlannedChange } from "./planned-change.server.ts";

/**
 * Makes the meetings of a series those of its changed rule: the n-th stays the n-th. Those the rule no longer has are called
 * off; those it has more are made, for the people of the last one. Returns how many the rule has.
 */
export async function applyToMeetings(tx: Tx, locked: LockedSeries, change: PlannedChange, seriesId: string, now: Date): Promise<number> {
  const { rows, series } = locked;
  const keys = occurrencesOf(change.series.rule, change.series.startsLocal, change.series.timeZone);
  // Let go of first: the new starts of some are the old ones of others.
  await tx.meeting.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { occurrence: null } });
  const moved: string[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    if (key === undefined) {
      const off = row.state === "planned" && !hasBegun(row, now);
      await tx.meeting.update({ where: { id: row.id }, data: { ...(off && { state: "cancelled", version: { increment: 1 } }), seriesId }, select: { id: true } });
      continue;
    }
    const next = changedRow(row, key, locked, change);
    if (next.startsAt.getTime() !== row.startsAt.getTime()) moved.push(row.id);
    await tx.meeting.update({ where: { id: row.id }, data: { ...next, seriesId, occurrence: key, version: { increment: 1 } }, select: { id: true } });
  }
  await askAgain(tx, moved);
  await addMissing(tx, keys.slice(rows.length), rows, { series, change, seriesId }, now);
  return keys.length;
}

/** A meeting after a change of its series: what it had changed by itself stays, all else is the series'. */
function changedRow(row: OccurrenceRow, key: string, { meeting, series }: LockedSeries, change: PlannedChange) {
  const standard = spanOf(row.occurrence!, series.minutes, series.timeZone);
  const isShown = row.id === meeting.id;
  const own = {
    time: row.startsAt.getTime() !== standard.startsAt.getTime() || row.endsAt.getTime() !== standard.endsAt.getTime(),
    title: row.titleTextId !== series.titleTextId && !(isShown && change.titleChanged),
    place: !samePlace(row, series) && !(isShown && change.placeChanged),
  };
  const { minutes, titleTextId, timeZone, kind } = change.series;
  let span = own.time ? { startsAt: row.startsAt, endsAt: row.endsAt } : spanOf(key, minutes, timeZone);
  if (isShown && change.ownStart) {
    span = { startsAt: change.ownStart, endsAt: new Date(change.ownStart.getTime() + minutes * 60_000) };
    own.time = span.startsAt.getTime() !== momentOf(key, timeZone)!.getTime();
  }
  return {
    ...span,
    ...(own.place ? {} : placeOf(change.series)),
    timeZone: own.place || own.time ? row.timeZone : timeZone,
    titleTextId: own.title ? row.titleTextId : titleTextId,
    kind,
    isDetached: own.time || own.title || own.place,
  };
}

async function addMissing(
  tx: Tx,
  keys: string[],
  rows: OccurrenceRow[],
  { series, change, seriesId }: { series: LockedSeries["series"]; change: PlannedChange; seriesId: string },
  now: Date,
): Promise<void> {
  if (keys.length === 0) return;
  const { titleTextId, timeZone, minutes, kind } = change.series;
  const added = keys.map((occurrence) => ({
    id: newId(),
    seriesId,
    occurrence,
    groupId: series.groupId,
    kind,
    titleTextId,
    timeZone,
    ...placeOf(change.series),
    ...spanOf(occurrence, minutes, timeZone),
    createdAt: now,
    createdById: series.createdById,
  }));
  await tx.meeting.createMany({ data: added });
  const last = rows.findLast((row) => row.state === "planned") ?? rows.at(-1)!;
  const invited = await tx.invitation.findMany({ where: { meetingId: last.id, removedAt: null }, select: { personId: true } });
  await inviteRows(tx, added.map(({ id }) => id), invited.map(({ personId }) => personId));
}

function placeOf({ siteId, room, isInPerson, onlineUrl, dialIn }: MeetingPlace): MeetingPlace {
  return { siteId, room, isInPerson, onlineUrl, dialIn };
}
