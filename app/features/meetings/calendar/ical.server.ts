import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from "ical-generator";
import { getVtimezoneComponent } from "@touch4it/ical-timezones";
import { Temporal } from "temporal-polyfill";
import type { LocalTime } from "#app/platform/clock/wall-clock.ts";
import { standardMeeting, type ShownMeeting, type ShownSeries } from "./calendar-state.ts";

/** The words of a calendar in its reader's language, and who writes to whom. */
export interface CalendarWords {
  /** The host after the @ of every UID. */
  host: string;
  lang: string;
  titleOf(titleTextId: string): string;
  placeOf(meeting: Pick<ShownMeeting, "place">): string;
  /** The private page on which the reader answers; null where there is none. */
  answerAt(invitationId: string | null): string | null;
  describe(meeting: Pick<ShownMeeting, "place">, answerAt: string | null): string;
  organizer: { name: string; email: string };
  /** The one who reads it; null in a calendar that is read from an address. */
  attendee: { name: string; email: string } | null;
}

/** One thing in a calendar: a series as a whole, one of its meetings (`recurrence`), or a meeting of its own. */
export interface CalendarEntry {
  id: string;
  sequence: number;
  isOff: boolean;
  meeting: ShownMeeting;
  invitationId: string | null;
  series?: { rule: string; excluded: LocalTime[] };
  /** The start of the rule that this is instead of, and the zone of the rule. */
  recurrence?: { start: LocalTime; timeZone: string };
}

/** The entry of a series as a whole. */
export function seriesEntry(id: string, sequence: number, series: ShownSeries, excluded: LocalTime[], invitationId: string | null): CalendarEntry {
  return { id, sequence, isOff: false, meeting: standardMeeting(series, series.startsLocal), invitationId, series: { rule: series.rule, excluded } };
}

/**
 * An iCalendar stream (RFC 5545): with a method a message of iTIP (RFC 5546) that names nobody but its one receiver, without
 * one a calendar to read. DTSTAMP is in UTC, times are in the zone of their place with its VTIMEZONE.
 */
export function icalendar(entries: readonly CalendarEntry[], words: CalendarWords, now: Date, method?: "REQUEST" | "CANCEL"): string {
  const calendar = ical({
    prodId: { company: "Heard", product: "Heard", language: words.lang.slice(0, 2).toUpperCase() },
    ...(method && { method: ICalCalendarMethod[method] }),
    // A named zone would write DTSTAMP without its Z.
    timezone: { name: null, generator: getVtimezoneComponent },
  });
  for (const entry of entries) addEntry(calendar, entry, words, now);
  return calendar.toString();
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, words: CalendarWords, now: Date): void {
  const { meeting, series, recurrence, invitationId } = entry;
  const answerAt = words.answerAt(invitationId);
  const event = calendar.createEvent({
    id: `${entry.id}@${words.host}`,
    sequence: entry.sequence,
    stamp: now,
    start: zoned(meeting.startsAt, meeting.timeZone) as never,
    end: zoned(meeting.endsAt, meeting.timeZone) as never,
    timezone: meeting.timeZone,
    summary: words.titleOf(meeting.titleTextId),
    location: words.placeOf(meeting),
    description: words.describe(meeting, answerAt),
    ...(answerAt && { url: answerAt }),
    status: entry.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: safeName(words.organizer.name), email: words.organizer.email },
  });
  if (words.attendee) {
    event.createAttendee({
      name: safeName(words.attendee.name),
      email: words.attendee.email,
      rsvp: !entry.isOff,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  }
  if (series) event.repeating(ruleLines(series, meeting.timeZone));
  if (recurrence) {
    const start = Temporal.PlainDateTime.from(recurrence.start).toZonedDateTime(recurrence.timeZone);
    event.recurrenceId(start.withTimeZone(meeting.timeZone) as never);
  }
}

function ruleLines({ rule, excluded }: { rule: string; excluded: LocalTime[] }, timeZone: string): string {
  const dates = excluded.map((start) => `${start.replaceAll(/[-:]/g, "")}00`);
  return [`RRULE:${rule}`, ...(dates.length > 0 ? [`EXDATE;TZID=${timeZone}:${dates.join(",")}`] : [])].join("\r\n");
}

function zoned(moment: number, timeZone: string) {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
}

/** A name as a parameter of iCalendar can hold it: no quotation mark, no control character (RFC 5545 §3.2). */
function safeName(name: string): string {
  return name.replaceAll(/["\u0000-\u001f\u007f]/g, " ").trim();
}
