import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPlan } from "./lock-meeting.server.ts";
import { hasBegun } from "./meeting.ts";
import type { Reach } from "./reach.ts";

/** A meeting of a series, by which its series is changed. The versions are those that the form was made from. */
export interface OfSeries {
  number: number;
  reach: Reach;
  version: number;
  seriesVersion: number;
}

/**
 * A series held until the end of the command, its meetings by its rule in order, and at which of them the reach begins.
 * What has begun is history: "all" begins after the last meeting that has, so the past stays as it was.
 * @throws refusals of {@link lockMeetingToPlan}; it is one of no series' rule; the series was changed since `seriesVersion`.
 */
export async function lockSeries(tx: Tx, actor: Actor, input: OfSeries, now: Date) {
  const meeting = await lockMeetingToPlan(tx, actor, input.number, now, input.version);
  const { series, occurrence } = meeting;
  if (!series || occurrence === null) throw new DomainError("meetings:errors.noSeries", 409);
  if (series.version !== input.seriesVersion) throw changedMeanwhile();
  const rows = await tx.meeting.findMany({ where: { seriesId: series.id, occurrence: { not: null } }, orderBy: { occurrence: "asc" } });
  const own = rows.findIndex(({ id }) => id === meeting.id);
  const from = input.reach === "following" ? own : Math.min(rows.findLastIndex((row) => hasBegun(row, now)) + 1, own);
  return { meeting, series, before: rows.slice(0, from), rows: rows.slice(from) };
}

export type LockedSeries = Awaited<ReturnType<typeof lockSeries>>;
export type SeriesRow = LockedSeries["series"];
export type OccurrenceRow = LockedSeries["rows"][number];
