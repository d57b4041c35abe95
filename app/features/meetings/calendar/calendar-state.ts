import { momentOf, type LocalTime } from "#app/platform/clock/wall-clock.ts";
import type { MeetingPlace } from "../meeting.ts";
import { occurrencesOf } from "../recurrence/recurrence.ts";

/** What a calendar shows of one meeting. Moments are in milliseconds, so that it can be kept as JSON. */
export interface ShownMeeting {
  startsAt: number;
  endsAt: number;
  timeZone: string;
  titleTextId: string;
  place: MeetingPlace;
}

/** What a calendar shows of a series as a whole. */
export interface ShownSeries {
  rule: string;
  startsLocal: LocalTime;
  minutes: number;
  timeZone: string;
  titleTextId: string;
  place: MeetingPlace;
}

/** What one person's calendar is to show under one UID: a series, or a meeting of its own. */
export type CalendarState =
  | {
      kind: "meeting";
      id: string;
      sequence: number;
      meeting: (ShownMeeting & { invitationId: string }) | null;
      /** There is a meeting, but this person was taken off its invitations. */
      isUninvited: boolean;
    }
  | {
      kind: "series";
      id: string;
      sequence: number;
      series: ShownSeries;
      /** The meetings of its rule to which the person is invited and that are not off, by their start in the rule. */
      meetings: Map<LocalTime, ShownMeeting & { invitationId: string }>;
      /** There are meetings from whose invitations this person was taken off. */
      isUninvited: boolean;
    };

/** The meeting that a rule gives at one of its starts. */
export function standardMeeting(series: ShownSeries, occurrence: LocalTime): ShownMeeting {
  const startsAt = momentOf(occurrence, series.timeZone)!.getTime();
  const { timeZone, titleTextId, place } = series;
  return { startsAt, endsAt: startsAt + series.minutes * 60_000, timeZone, titleTextId, place };
}

/** The starts of a series' rule at which this person has no meeting: called off, or not invited. */
export function excludedStarts(state: Extract<CalendarState, { kind: "series" }>): LocalTime[] {
  const { rule, startsLocal, timeZone } = state.series;
  return occurrencesOf(rule, startsLocal, timeZone).filter((start) => !state.meetings.has(start));
}

/** The meetings of a series that differ from what its rule gives. */
export function overridesOf(state: Extract<CalendarState, { kind: "series" }>): [LocalTime, ShownMeeting & { invitationId: string }][] {
  return [...state.meetings].filter(([start, meeting]) => !sameMeeting(meeting, standardMeeting(state.series, start)));
}

/** Whether two meetings look the same in a calendar. */
export function sameMeeting(a: ShownMeeting, b: ShownMeeting): boolean {
  return shownText(a) === shownText(b);
}

/** Whether two series look the same in a calendar. */
export function sameSeries(a: ShownSeries, b: ShownSeries): boolean {
  return shownSeriesText(a) === shownSeriesText(b);
}

/** All that a calendar shows of a meeting, as one string that is equal where it is. */
export function shownText({ startsAt, endsAt, timeZone, titleTextId, place }: ShownMeeting): string {
  return JSON.stringify([startsAt, endsAt, timeZone, titleTextId, placeText(place)]);
}

/** All that a calendar shows of a series, as one string that is equal where it is. */
export function shownSeriesText({ rule, startsLocal, minutes, timeZone, titleTextId, place }: ShownSeries): string {
  return JSON.stringify([rule, startsLocal, minutes, timeZone, titleTextId, placeText(place)]);
}

function placeText({ siteId, room, isInPerson, onlineUrl, dialIn }: MeetingPlace): unknown[] {
  return [siteId, room, isInPerson, onlineUrl, dialIn];
}
