import { Temporal } from "temporal-polyfill";

/** When a site is open: hours by ISO weekday (1 Monday – 7 Sunday), days closed, and its time zone. */
export interface OpeningHours {
  timeZone: string;
  /** `{"1": [["08:30", "17:00"]]}`; a weekday that is not there is closed. */
  hours: Record<string, [opens: string, closes: string][]>;
  /** `YYYY-MM-DD` */
  holidays: readonly string[];
}

interface Interval {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
}

/** How far ahead to look for an opening: a site that is closed longer has no opening. */
const HORIZON_DAYS = 60;

function intervalsOn(site: OpeningHours, day: Temporal.PlainDate): Interval[] {
  if (site.holidays.includes(day.toString())) return [];
  return (site.hours[String(day.dayOfWeek)] ?? []).map(([opens, closes]) => ({
    start: day.toZonedDateTime({ timeZone: site.timeZone, plainTime: opens }),
    end: day.toZonedDateTime({ timeZone: site.timeZone, plainTime: closes }),
  }));
}

function* intervalsFrom(site: OpeningHours, moment: Date): Generator<Interval> {
  const start = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(site.timeZone);
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    for (const interval of intervalsOn(site, start.toPlainDate().add({ days: day }))) {
      if (Temporal.ZonedDateTime.compare(interval.end, start) <= 0) continue;
      yield Temporal.ZonedDateTime.compare(interval.start, start) < 0 ? { start, end: interval.end } : interval;
    }
  }
}

function toDate(moment: Temporal.ZonedDateTime): Date {
  return new Date(moment.epochMilliseconds);
}

/** Whether the site is open at a moment. */
export function isOpen(site: OpeningHours, moment: Date): boolean {
  const [next] = intervalsFrom(site, moment);
  return next !== undefined && toDate(next.start).getTime() === moment.getTime();
}

/** When the site opens next (the moment itself where it is open), or null where it has no opening in the next 60 days. */
export function nextOpening(site: OpeningHours, moment: Date): Date | null {
  const [next] = intervalsFrom(site, moment);
  return next ? toDate(next.start) : null;
}

/** The next moment at which the answer of {@link isOpen} changes: opening, closing or midnight, whichever is first. */
export function nextChange(site: OpeningHours, moment: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(site.timeZone);
  const midnight = here.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: site.timeZone });
  const [next] = intervalsFrom(site, moment);
  const moments = next ? [toDate(next.start), toDate(next.end)] : [];
  const later = moments.map((date) => date.getTime()).filter((time) => time > moment.getTime());
  return new Date(Math.min(toDate(midnight).getTime(), ...later));
}

/** Adds minutes of opening time. Null where the site does not open long enough in the next 60 days. */
export function addOpenMinutes(site: OpeningHours, moment: Date, minutes: number): Date | null {
  let left = minutes * 60_000;
  for (const { start, end } of intervalsFrom(site, moment)) {
    const length = toDate(end).getTime() - toDate(start).getTime();
    if (left <= length) return new Date(toDate(start).getTime() + left);
    left -= length;
  }
  return null;
}

/** The close of the `days`-th business day after a moment's day; 0 is the day itself, or the next day that is open. */
export function endOfBusinessDay(site: OpeningHours, moment: Date, days: number): Date | null {
  // Hours change on a full minute, so within one the answer is the same; on a busy day every message asks for it.
  const minute = Math.floor(moment.getTime() / 60_000);
  const last = lastEnds.get(site);
  if (last?.minute === minute && last.days === days) return last.end && new Date(last.end);
  const end = findEndOfBusinessDay(site, moment, days);
  lastEnds.set(site, { minute, days, end });
  return end && new Date(end);
}

const lastEnds = new WeakMap<OpeningHours, { minute: number; days: number; end: Date | null }>();

function findEndOfBusinessDay(site: OpeningHours, moment: Date, days: number): Date | null {
  const here = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(site.timeZone);
  let counted = -1;
  for (let offset = 0; offset < HORIZON_DAYS; offset += 1) {
    const intervals = intervalsOn(site, here.toPlainDate().add({ days: offset })).filter(
      ({ end }) => Temporal.ZonedDateTime.compare(end, here) > 0,
    );
    if (intervals.length === 0) continue;
    // The day it came counts as day 0 also when the site was already closed.
    counted = counted < 0 ? (offset === 0 || days === 0 ? 0 : 1) : counted + 1;
    if (counted >= days) return toDate(intervals.at(-1)!.end);
  }
  return null;
}

/** Hours when no site is named and none is open: Monday to Friday, nine to five. */
export function officeHours(timeZone: string): OpeningHours {
  const day: [string, string][] = [["09:00", "17:00"]];
  return { timeZone, hours: { 1: day, 2: day, 3: day, 4: day, 5: day }, holidays: [] };
}
