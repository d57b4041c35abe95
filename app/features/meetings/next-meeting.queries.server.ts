import type { PersonActor } from "#app/features/events/actor.ts";
import { placesFor } from "#app/features/programme/places.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { NextMeeting } from "./components/next-meeting-card.tsx";
import { interpreterForReader } from "./interpreters/interpreters.queries.server.ts";
import { takesAnswers } from "./meeting.ts";
import { nextMeetingOf } from "./meeting.queries.server.ts";
import { papersOf } from "./papers/papers.queries.server.ts";

/** The card of somebody's next meeting; null where they are not invited to any. */
export async function nextMeetingCard(actor: PersonActor, programme: Programme, lang: string): Promise<NextMeeting | null> {
  const meeting = await nextMeetingOf(actor, lang);
  if (!meeting) return null;
  const [papers, interpreter] = await Promise.all([papersOf(actor, meeting.id, lang, { reviewedOnly: true }), interpreterForReader(actor, meeting.id, lang)]);
  const { number, title, startsAt, endsAt, timeZone, room, isInPerson, onlineUrl, dialIn } = meeting;
  return {
    number,
    title,
    startsAt,
    endsAt,
    timeZone,
    room,
    isInPerson,
    onlineUrl,
    dialIn,
    answer: meeting.own?.rsvp ?? null,
    isOpen: takesAnswers(meeting, now()),
    interpreter,
    papers: { count: papers.length, minutes: papers.reduce((sum, paper) => sum + paper.readingMinutes, 0) },
    place: meeting.siteId ? (placesFor(programme, lang)[meeting.siteId] ?? null) : null,
  };
}
