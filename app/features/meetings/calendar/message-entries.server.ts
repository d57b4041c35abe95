import type { CalendarMessage } from "./calendar-change.ts";
import { excludedStarts, overridesOf, standardMeeting, type CalendarState, type ShownMeeting } from "./calendar-state.ts";
import { seriesEntry, type CalendarEntry } from "./ical.server.ts";

/** The entries of a message to somebody's calendar. `timeZone`: of the rule of the series, where it is of one. */
export function messageEntries(message: CalendarMessage, timeZone: string): CalendarEntry[] {
  const { id, sequence, method, series, meetings, gone } = message;
  if (gone) {
    const meeting: ShownMeeting = "series" in gone ? standardMeeting(gone.series, gone.series.startsLocal) : gone.meeting;
    return [{ id, sequence, isOff: true, meeting, invitationId: null }];
  }
  const singles = meetings.map(({ occurrence, meeting, invitationId }) => ({
    id,
    sequence,
    isOff: method === "CANCEL",
    meeting,
    invitationId,
    ...(occurrence !== "" && { recurrence: { start: occurrence, timeZone } }),
  }));
  return series ? [seriesEntry(id, sequence, series.now, series.excluded, series.invitationId), ...singles] : singles;
}

/** The entries of what somebody's calendar shows under one UID, for a calendar that is read as a whole. */
export function stateEntries(state: CalendarState): CalendarEntry[] {
  const { id, sequence } = state;
  if (state.kind === "meeting") return state.meeting ? [{ id, sequence, isOff: false, meeting: state.meeting, invitationId: state.meeting.invitationId }] : [];
  if (state.meetings.size === 0) return [];
  return [
    seriesEntry(id, sequence, state.series, excludedStarts(state), null),
    ...overridesOf(state).map(([start, meeting]) => ({
      id,
      sequence,
      isOff: false,
      meeting,
      invitationId: meeting.invitationId,
      recurrence: { start, timeZone: state.series.timeZone },
    })),
  ];
}
