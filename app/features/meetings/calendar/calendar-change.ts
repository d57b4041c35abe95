import type { LocalTime } from "#app/platform/clock/wall-clock.ts";
import { occurrencesOf } from "../recurrence/recurrence.ts";
import {
  excludedStarts,
  overridesOf,
  sameMeeting,
  sameSeries,
  standardMeeting,
  type CalendarState,
  type ShownMeeting,
  type ShownSeries,
} from "./calendar-state.ts";

/** What somebody's calendar was last told under one UID. */
export interface Told {
  /** The highest SEQUENCE that was sent. */
  sequence: number;
  /** The series as a whole, or the single meeting; null: nothing, or that it is off. */
  whole: { series: ShownSeries } | { meeting: ShownMeeting } | null;
  /** The starts of a series of which something else than its rule was told; null: that it is off. */
  starts: Map<LocalTime, ShownMeeting | null>;
}

/** Nothing was told yet. */
export const NOTHING_TOLD: Told = { sequence: -1, whole: null, starts: new Map() };

/** A meeting in a message: of a single one `occurrence` is empty. */
export interface MessageMeeting {
  occurrence: LocalTime | "";
  meeting: ShownMeeting;
  invitationId: string | null;
  /** What the calendar showed of it before; null: nothing. */
  before: ShownMeeting | null;
}

/**
 * One message to one person's calendar (iTIP, RFC 5546). With `series` it says all of a series anew: what was told of its
 * single meetings before does not hold any more. Without, it is about the meetings that it names, or, as CANCEL without any,
 * about everything under the UID.
 */
export interface CalendarMessage {
  kind: "series" | "meeting";
  id: string;
  method: "REQUEST" | "CANCEL";
  sequence: number;
  series: { now: ShownSeries; before: ShownSeries | null; excluded: LocalTime[]; invitationId: string | null } | null;
  meetings: MessageMeeting[];
  /** What the mail is about, where all of a series is said anew for the sake of these alone. */
  about?: MessageMeeting[];
  /** With CANCEL of everything: what was there, for the words of the mail. */
  gone: { series: ShownSeries } | { meeting: ShownMeeting } | null;
  /** With CANCEL: it takes place, but this person was taken off. */
  isUninvited: boolean;
}

/** What somebody's calendar must be told so that it shows this; null where it does already. */
export function calendarChange(state: CalendarState, told: Told, now: Date): CalendarMessage | null {
  const sequence = Math.max(state.sequence, told.sequence + 1);
  const base = { kind: state.kind, id: state.id, sequence, series: null, meetings: [], gone: null, isUninvited: state.isUninvited };
  if (state.kind === "meeting") {
    const before = told.whole && "meeting" in told.whole ? told.whole.meeting : null;
    if (!state.meeting) return before && { ...base, method: "CANCEL", gone: { meeting: before } };
    if (before && sameMeeting(before, state.meeting)) return null;
    return { ...base, method: "REQUEST", meetings: [inMessage("", state.meeting, before)] };
  }
  const before = told.whole && "series" in told.whole ? told.whole.series : null;
  if (state.meetings.size === 0) return before && { ...base, method: "CANCEL", gone: { series: before } };
  if (!before || !sameSeries(before, state.series)) return { ...base, ...wholeSeries(state, before, told, now) };
  return singleStarts(state, told, base) ?? null;
}

type SeriesState = Extract<CalendarState, { kind: "series" }>;

function wholeSeries(state: SeriesState, before: ShownSeries | null, told: Told, now: Date): Pick<CalendarMessage, "method" | "series" | "meetings"> {
  const next = [...state.meetings.values()].filter((meeting) => meeting.endsAt > now.getTime()).sort((a, b) => a.startsAt - b.startsAt)[0];
  return {
    method: "REQUEST",
    series: { now: state.series, before, excluded: excludedStarts(state), invitationId: next?.invitationId ?? null },
    meetings: overridesOf(state).map(([start, meeting]) => inMessage(start, meeting, told.starts.get(start) ?? null)),
  };
}

/**
 * The starts of an unchanged rule that differ from what was told of them: in one message where they are all on, or all off. What
 * was taken out of a series comes back only with all of it: a calendar that excludes a start (EXDATE) shows no meeting there.
 */
function singleStarts(state: SeriesState, told: Told, base: Omit<CalendarMessage, "method">): CalendarMessage | null {
  const { rule, startsLocal, timeZone } = state.series;
  const on: MessageMeeting[] = [];
  const off: MessageMeeting[] = [];
  for (const start of occurrencesOf(rule, startsLocal, timeZone)) {
    const standard = standardMeeting(state.series, start);
    const shown = told.starts.has(start) ? told.starts.get(start)! : standard;
    const wanted = state.meetings.get(start) ?? null;
    if (!wanted && shown) off.push({ occurrence: start, meeting: shown, invitationId: null, before: shown });
    if (wanted && !(shown && sameMeeting(shown, wanted))) on.push(inMessage(start, wanted, shown));
  }
  if (on.length === 0 && off.length === 0) return null;
  const isBack = on.some(({ occurrence }) => occurrence !== "" && told.starts.get(occurrence) === null);
  if (off.length === 0 && !isBack) return { ...base, method: "REQUEST", meetings: on };
  if (on.length === 0) return { ...base, method: "CANCEL", meetings: off };
  // One message has one method: it says all anew.
  return {
    ...base,
    method: "REQUEST",
    ...(off.length === 0 && { about: on }),
    series: { now: state.series, before: state.series, excluded: excludedStarts(state), invitationId: on[0]!.invitationId },
    meetings: overridesOf(state).map(([start, meeting]) => inMessage(start, meeting, on.find(({ occurrence }) => occurrence === start)?.before ?? meeting)),
  };
}

function inMessage(occurrence: LocalTime | "", { invitationId, ...meeting }: ShownMeeting & { invitationId: string }, before: ShownMeeting | null): MessageMeeting {
  return { occurrence, meeting, invitationId, before };
}

/** What a calendar was told, after a message. */
export function toldAfter(message: CalendarMessage, told: Told): Told {
  const { sequence, series, meetings, method } = message;
  if (series) {
    const starts = new Map<LocalTime, ShownMeeting | null>([
      ...series.excluded.map((start) => [start, null] as const),
      ...meetings.map(({ occurrence, meeting }) => [occurrence, meeting] as const),
    ]);
    return { sequence, whole: { series: series.now }, starts };
  }
  if (meetings.length === 0) return { sequence, whole: null, starts: new Map() };
  if (message.kind === "meeting") return { sequence, whole: { meeting: meetings[0]!.meeting }, starts: new Map() };
  const starts = new Map(told.starts);
  for (const { occurrence, meeting } of meetings) starts.set(occurrence, method === "CANCEL" ? null : meeting);
  return { sequence, whole: told.whole, starts };
}
