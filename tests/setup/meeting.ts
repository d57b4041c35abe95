import type { Actor, HeldGrant, PersonActor, SystemActor } from "#app/features/events/actor.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { localTimeOf } from "#app/platform/clock/wall-clock.ts";
import type { MeetingFacts } from "#app/features/meetings/meeting-facts.server.ts";
import { planMeeting, type MeetingToPlan } from "#app/features/meetings/plan-meeting.server.ts";
import { database } from "#app/platform/db/db.ts";

/** The zone in which the tests' small programme lives. */
export const ZONE = "America/New_York";

/** What is said of a meeting in some days from the real now, at 17:45 in New York, online, unless said otherwise. */
export function meetingFacts(more: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    title: "Patient council",
    kind: "advisory",
    groupId: null,
    startsLocal: inDays(7, "17:45"),
    minutes: 90,
    siteId: null,
    room: null,
    isInPerson: false,
    onlineUrl: "https://meet.example/council",
    dialIn: null,
    ...more,
  };
}

/** A day so many days from now, at a time of the wall clock in New York. */
export function inDays(days: number, time: string): string {
  return `${localTimeOf(new Date(Date.now() + days * 86_400_000), ZONE).slice(0, 10)}T${time}`;
}

/** One planned meeting, a week from now unless said otherwise. */
export async function createMeeting(actor: Actor, more: Partial<MeetingToPlan> = {}): Promise<{ id: string; number: number }> {
  const { people = [], ...facts } = more;
  return planMeeting(actor, { ...meetingFacts(facts), people });
}

/** A group with members: `members` are names with the language of each, and an e-mail address where they have one. */
export async function createGroup(
  system: SystemActor,
  slug: string,
  members: { name: string; lang: string; email?: string; phone?: string; role?: "chair" | "co_chair" | "patient_champion" | "member" }[] = [],
): Promise<{ groupId: string; people: PersonActor[] }> {
  const { id: groupId } = await addGroup(system, { slug, name: `Group ${slug}`, purpose: "To advise.", meets: "Every month." });
  const people: PersonActor[] = [];
  for (const { role = "member", ...person } of members) {
    const personId = await addPerson(system, person);
    const grant: HeldGrant = { role, scope: { kind: "group", id: groupId } };
    await giveGrant(system, { personId, role, scopeKind: "group", scopeId: groupId, from: new Date("2020-01-01T00:00:00Z") });
    people.push({ kind: "person", programme: system.programme, personId, grants: [grant] });
  }
  return { groupId, people };
}

/** The invitation of somebody to a meeting. */
export function invitationOf(programme: string, meetingId: string, personId: string) {
  return database(programme).prisma.invitation.findUniqueOrThrow({ where: { meetingId_personId: { meetingId, personId } } });
}
