import type { Tx } from "#app/platform/db/db.ts";
import type { CalendarState, ShownMeeting } from "./calendar-state.ts";
import type { MeetingPlace } from "../meeting.ts";

/** What the calendars of people are to show under the UID of a series or of a meeting of its own, by the person. */
export type CalendarStates = Map<string, CalendarState>;

const INVITATIONS = { select: { id: true, personId: true, removedAt: true } } as const;

/** The states of everybody who is or was invited to a meeting that has a UID of its own: a single one, or one added to a series. */
export async function meetingStates(tx: Tx, meetingId: string): Promise<CalendarStates> {
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, include: { invitations: INVITATIONS } });
  const states: CalendarStates = new Map();
  for (const { id, personId, removedAt } of meeting?.invitations ?? []) {
    const isOn = meeting!.state === "planned" && !removedAt;
    states.set(personId, {
      kind: "meeting",
      id: meetingId,
      sequence: meeting!.sequence,
      meeting: isOn ? { ...shownMeeting(meeting!), invitationId: id } : null,
      isUninvited: meeting!.state === "planned" && !isOn,
    });
  }
  return states;
}

/** The states of everybody who is or was invited to one of the meetings of a series' rule. `personId`: only of this person. */
export async function seriesStates(tx: Tx, seriesId: string, personId?: string): Promise<CalendarStates> {
  const series = await tx.meetingSeries.findUnique({
    where: { id: seriesId },
    include: {
      meetings: {
        where: { occurrence: { not: null } },
        include: { invitations: { ...INVITATIONS, ...(personId && { where: { personId } }) } },
      },
    },
  });
  const states: CalendarStates = new Map();
  if (!series) return states;
  const { rule, startsLocal, minutes, timeZone, titleTextId, sequence } = series;
  const shown = { rule, startsLocal, minutes, timeZone, titleTextId, place: placeOf(series) };
  for (const meeting of series.meetings) {
    for (const invitation of meeting.invitations) {
      const state = states.get(invitation.personId) ?? { kind: "series", id: seriesId, sequence, series: shown, meetings: new Map(), isUninvited: false };
      states.set(invitation.personId, state);
      if (state.kind !== "series" || meeting.state !== "planned") continue;
      if (invitation.removedAt) state.isUninvited = true;
      else state.meetings.set(meeting.occurrence!, { ...shownMeeting(meeting), invitationId: invitation.id });
    }
  }
  return states;
}

/** Everything that one person's calendar is to show. */
export async function statesOfPerson(tx: Tx, personId: string): Promise<CalendarState[]> {
  const invitations = await tx.invitation.findMany({
    where: { personId, removedAt: null, meeting: { state: "planned" } },
    select: { meeting: { select: { id: true, seriesId: true, occurrence: true } } },
    orderBy: { id: "asc" },
  });
  const ofRule = invitations.flatMap(({ meeting }) => (meeting.seriesId && meeting.occurrence !== null ? [meeting.seriesId] : []));
  const single = invitations.flatMap(({ meeting }) => (meeting.occurrence === null ? [meeting.id] : []));
  const states: CalendarState[] = [];
  for (const seriesId of new Set(ofRule)) states.push((await seriesStates(tx, seriesId, personId)).get(personId)!);
  for (const id of single) states.push((await meetingStates(tx, id)).get(personId)!);
  return states;
}

function shownMeeting(meeting: MeetingPlace & { startsAt: Date; endsAt: Date; timeZone: string; titleTextId: string }): ShownMeeting {
  const { startsAt, endsAt, timeZone, titleTextId } = meeting;
  return { startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), timeZone, titleTextId, place: placeOf(meeting) };
}

function placeOf({ siteId, room, isInPerson, onlineUrl, dialIn }: MeetingPlace): MeetingPlace {
  return { siteId, room, isInPerson, onlineUrl, dialIn };
}
