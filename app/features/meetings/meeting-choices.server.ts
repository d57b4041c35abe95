import type { Actor } from "#app/features/events/actor.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import type { MeetingChoices } from "./components/meeting-form.tsx";
import { localTimeOf } from "#app/platform/clock/wall-clock.ts";
import type { MeetingPlace } from "./meeting.ts";
import { possibleInvitees } from "./meeting.queries.server.ts";

/** What the form of a meeting offers to somebody who plans. */
export async function meetingChoices(actor: Actor, programme: Programme, lang: string): Promise<MeetingChoices> {
  const named = ({ id, name }: { id: string; name: Programme["name"] }) => ({ id, name: nameFor(name, lang) });
  return {
    groups: programme.groups.map(named),
    sites: programme.sites.map(named),
    people: await possibleInvitees(actor),
  };
}

/** A meeting as its form shows it. */
export function typedMeeting(meeting: MeetingPlace & { title: string; kind: string; startsAt: Date; endsAt: Date; timeZone: string }) {
  const local = localTimeOf(meeting.startsAt, meeting.timeZone);
  return {
    title: meeting.title,
    kind: meeting.kind,
    day: local.slice(0, 10),
    time: local.slice(11),
    minutes: String(Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000)),
    inPerson: meeting.isInPerson ? "on" : "",
    site: meeting.siteId ?? "",
    room: meeting.room ?? "",
    onlineUrl: meeting.onlineUrl ?? "",
    dialIn: meeting.dialIn ?? "",
  };
}
