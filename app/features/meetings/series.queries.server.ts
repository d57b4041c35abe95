import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { momentOf } from "#app/platform/clock/wall-clock.ts";
import { listMeetings, type MeetingInList } from "./meeting.queries.server.ts";
import { hasBegun } from "./meeting.ts";
import { repeatOf, ruleCounting } from "./recurrence/recurrence.ts";
import type { Repeat } from "./recurrence/repeat.ts";

/** A series as the page of one of its meetings shows it. */
export interface SeriesToRead {
  id: string;
  version: number;
  repeat: Repeat | null;
  /** The first start, and the zone of the rule. */
  startsAt: Date;
  timeZone: string;
  /** Its meetings, added ones too, in order. */
  meetings: MeetingInList[];
  /** The one that was asked for is one of its rule, so that the series can be changed from there on. */
  isOfRule: boolean;
  /** The repetition as the form of a change shows it: counted from where the change begins. */
  remaining: Record<"following" | "all", Repeat | null>;
}

/** The series of a meeting, for somebody who may see that meeting; null where it is of none. */
export async function seriesOf(actor: Actor, meeting: MeetingInList, lang: string): Promise<SeriesToRead | null> {
  if (!meeting.seriesId) return null;
  const series = await reads(actor).meetingSeries.findUniqueOrThrow({ where: { id: meeting.seriesId } });
  const rows = await reads(actor).meeting.findMany({
    where: { seriesId: series.id, occurrence: { not: null } },
    orderBy: { occurrence: "asc" },
    select: { id: true, startsAt: true },
  });
  const own = rows.findIndex(({ id }) => id === meeting.id);
  const first = Math.min(rows.findLastIndex((row) => hasBegun(row, clockNow())) + 1, Math.max(own, 0));
  const counted = (from: number) => repeatOf(ruleCounting(series.rule, rows.length - from), series.timeZone);
  return {
    id: series.id,
    version: series.version,
    repeat: repeatOf(series.rule, series.timeZone),
    startsAt: momentOf(series.startsLocal, series.timeZone)!,
    timeZone: series.timeZone,
    meetings: await listMeetings(actor, Prisma.sql`m.series_id = ${series.id}::uuid`, Prisma.sql`m.starts_at, m.number`, lang),
    isOfRule: own >= 0,
    remaining: { following: counted(Math.max(own, 0)), all: counted(first) },
  };
}

/** A page of the team's meetings: those that are not over, earliest first, or the past ones, latest first. */
export async function meetingsPage(actor: Actor, page: { past: boolean; after: number | null; lang: string }): Promise<{ meetings: MeetingInList[]; next: number | null }> {
  const now = clockNow();
  const at = Prisma.sql`(select (x.starts_at, x.number) from meetings x where x.number = ${page.after})`;
  const span = page.past ? Prisma.sql`m.ends_at <= ${now}` : Prisma.sql`m.ends_at > ${now}`;
  const from = page.after === null ? Prisma.sql`true` : page.past ? Prisma.sql`(m.starts_at, m.number) < ${at}` : Prisma.sql`(m.starts_at, m.number) > ${at}`;
  const order = page.past ? Prisma.sql`m.starts_at desc, m.number desc` : Prisma.sql`m.starts_at, m.number`;
  const found = await listMeetings(actor, Prisma.sql`${span} and ${from}`, order, page.lang, PAGE + 1);
  const meetings = found.slice(0, PAGE);
  return { meetings, next: found.length > PAGE ? meetings.at(-1)!.number : null };
}

const PAGE = 40;

/** How a repetition stands in a form. */
export function typedRepeat(repeat: Repeat | null) {
  if (!repeat) return {};
  const { every, interval, end } = repeat;
  return { every, interval: String(interval), ...("count" in end ? { ends: "count", count: String(end.count) } : { ends: "until", until: end.untilDay }) };
}

