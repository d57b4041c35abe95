import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canPlanMeetings } from "./meeting.policy.ts";
import type { Rsvp } from "./meeting.ts";

/** Somebody who is invited, for whoever plans. */
export interface InvitedPerson {
  personId: string;
  name: string;
  lang: string;
  hasEmail: boolean;
  rsvp: Rsvp | null;
}

/** Who is invited to a meeting, by name; nobody for whoever does not plan. */
export async function invitedPeople(actor: Actor, meetingId: string): Promise<InvitedPerson[]> {
  if (!canPlanMeetings(actor)) return [];
  const rows = await reads(actor).invitation.findMany({
    where: { meetingId, removedAt: null },
    select: { personId: true, rsvp: true, person: { select: { name: true, lang: true, email: true } } },
  });
  return rows
    .map(({ personId, rsvp, person }) => ({ personId, name: person.name, lang: person.lang, hasEmail: person.email !== null, rsvp: rsvp as Rsvp | null }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
