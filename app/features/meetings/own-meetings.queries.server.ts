import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { meetingsBetween, type MeetingInList } from "./meeting.queries.server.ts";

export type OwnMeeting = MeetingInList & { hasMinutes: boolean };

const YEAR_MS = 366 * 86_400_000;
const MOST_PAST = 30;

/** Somebody's meetings: those to come within a year, soonest first, and those of the last two years, newest first. */
export async function ownMeetings(actor: PersonActor, lang: string): Promise<{ coming: OwnMeeting[]; past: OwnMeeting[] }> {
  const moment = now();
  const all = await meetingsBetween(actor, new Date(moment.getTime() - 2 * YEAR_MS), new Date(moment.getTime() + YEAR_MS), { mine: true }, lang);
  const published = await reads(actor).minutes.findMany({ where: { meetingId: { in: all.map(({ id }) => id) }, state: "published" }, distinct: ["meetingId"], select: { meetingId: true } });
  const withMinutes = new Set(published.map(({ meetingId }) => meetingId));
  const own = all.map((meeting) => ({ ...meeting, hasMinutes: withMinutes.has(meeting.id) }));
  return { coming: own.filter(({ endsAt }) => endsAt > moment), past: own.filter(({ endsAt }) => endsAt <= moment).reverse().slice(0, MOST_PAST) };
}
