import { defineConsumer } from "#app/features/events/consumer.server.ts";
import type { SealedEvent } from "#app/features/events/event-type.ts";
import { calendarChange, NOTHING_TOLD, toldAfter } from "#app/features/meetings/calendar/calendar-change.ts";
import { meetingStates, seriesStates, type CalendarStates } from "#app/features/meetings/calendar/calendar-states.server.ts";
import { forgetTold, keepTold, toldCalendars } from "#app/features/meetings/calendar/told-calendars.server.ts";
import {
  meetingCancelled,
  meetingChanged,
  meetingPeopleInvited,
  meetingPersonUninvited,
  meetingPlanned,
  seriesCancelled,
  seriesChanged,
  seriesPlanned,
  seriesSplit,
} from "#app/features/meetings/meeting.events.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import type { MeetingMailData } from "./emails/meeting-mail.server.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Tells everybody who is invited, or was, what changed in their calendar: for each person and each meeting or series the
 * difference between what their calendar was last told and what it is to show. Where there is none, nothing is sent. People
 * without an e-mail address stand on the call sheet.
 */
export const notifyOfMeetings = defineConsumer({
  name: "notify-of-meetings",
  events: [
    meetingPlanned,
    meetingChanged,
    meetingCancelled,
    meetingPeopleInvited,
    meetingPersonUninvited,
    seriesPlanned,
    seriesChanged,
    seriesSplit,
    seriesCancelled,
  ],
  async handle({ event, tx, actor }) {
    const { seriesIds, meetingIds } = await calendarsOf(tx, event);
    for (const id of seriesIds) await tell(tx, actor.programme, event, id, await seriesStates(tx, id));
    for (const id of meetingIds) await tell(tx, actor.programme, event, id, await meetingStates(tx, id));
  },
});

/** The series and the meetings with a UID of their own that an event may have changed. */
async function calendarsOf(tx: Tx, event: SealedEvent): Promise<{ seriesIds: string[]; meetingIds: string[] }> {
  const payload = event.payload as { seriesId?: string; nextId?: string };
  const series = event.subjectKind === "series" ? [event.subjectId, ...(payload.nextId ? [payload.nextId] : [])] : [];
  const meeting = event.subjectKind === "meeting" ? await tx.meeting.findUnique({ where: { id: event.subjectId }, select: { id: true, seriesId: true, occurrence: true } }) : null;
  const seriesIds = new Set([...series, ...(meeting?.seriesId ? [meeting.seriesId] : []), ...(payload.seriesId ? [payload.seriesId] : [])]);
  const added = await tx.meeting.findMany({ where: { seriesId: { in: [...seriesIds] }, occurrence: null }, orderBy: { id: "asc" }, select: { id: true } });
  const meetingIds = new Set([...added.map(({ id }) => id), ...(meeting && meeting.occurrence === null ? [meeting.id] : [])]);
  return { seriesIds: [...seriesIds], meetingIds: [...meetingIds] };
}

async function tell(tx: Tx, programme: string, event: SealedEvent, uid: string, states: CalendarStates): Promise<void> {
  if (states.size === 0) return;
  const now = clockNow();
  const people = await tx.person.findMany({
    where: { id: { in: [...states.keys()] }, email: { not: null }, OR: [{ endedAt: null }, { endedAt: { gt: now } }] },
    orderBy: { id: "asc" },
    select: { id: true, lang: true },
  });
  const told = await toldCalendars(tx, uid, people.map(({ id }) => id));
  for (const person of people) {
    const state = states.get(person.id)!;
    const before = told.get(person.id) ?? NOTHING_TOLD;
    const message = calendarChange(state, before, now);
    if (!message) continue;
    await keepTold(tx, person.id, message, toldAfter(message, before), now);
    const data: MeetingMailData = { message, timeZone: state.kind === "series" ? state.series.timeZone : "UTC" };
    const queued = await queueMail(tx, programme, { eventId: event.id, recipient: { kind: "person", id: person.id }, template: "meeting", lang: person.lang, about: uid, data });
    // Once they want these mails again, the next one says all anew.
    if (queued === "muted") await forgetTold(tx, person.id, uid);
  }
}
