import type { Actor } from "#app/features/events/actor.ts";
import { readRows, reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeMeetings } from "./meeting.policy.ts";
import type { MeetingKind, MeetingPlace, MeetingState, Rsvp } from "./meeting.ts";

/** A meeting as lists and calendars show it. */
export interface MeetingInList extends MeetingPlace {
  id: string;
  number: number;
  seriesId: string | null;
  /** It is one of a series and differs from the others. */
  isDetached: boolean;
  groupId: string | null;
  kind: MeetingKind;
  title: ReadableText;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  state: MeetingState;
  version: number;
  /** The asker's own invitation; null where they are not invited. */
  own: { invitationId: string; rsvp: Rsvp | null } | null;
  invited: number;
  yes: number;
  maybe: number;
  no: number;
}

/** Whose meetings: those somebody is invited to, those of one group, or all that they may see. */
export type MeetingScope = { mine: true } | { groupId: string } | "all";

/** The meetings of a scope that touch a span of time and that somebody may see, earliest first; those that are off too. */
export async function meetingsBetween(actor: Actor, from: Date, to: Date, scope: MeetingScope, lang: string): Promise<MeetingInList[]> {
  return listMeetings(actor, Prisma.sql`m.starts_at < ${to} and m.ends_at > ${from} and ${inScope(actor, scope)}`, Prisma.sql`m.starts_at, m.number`, lang);
}

/** The next meeting that somebody is invited to and that is not over; null where there is none. */
export async function nextMeetingOf(actor: Actor, lang: string): Promise<MeetingInList | null> {
  const coming = Prisma.sql`m.ends_at > ${clockNow()} and m.state = 'planned' and ${inScope(actor, { mine: true })}`;
  return (await listMeetings(actor, coming, Prisma.sql`m.starts_at, m.number`, lang, 1))[0] ?? null;
}

/** The next meeting of a group that is not over, for somebody who may see it; null where there is none. */
export async function nextMeetingOfGroup(actor: Actor, groupId: string, lang: string): Promise<MeetingInList | null> {
  const coming = Prisma.sql`m.ends_at > ${clockNow()} and m.state = 'planned' and ${inScope(actor, { groupId })}`;
  return (await listMeetings(actor, coming, Prisma.sql`m.starts_at, m.number`, lang, 1))[0] ?? null;
}

/** How many advisory meetings of a group were held since a moment, of those that somebody may see. */
export async function heldMeetings(actor: Actor, groupId: string, since: Date): Promise<number> {
  const [row] = await readRows<{ held: number }>(actor, Prisma.sql`
    select count(*)::int as held from meetings m
    where m.group_id = ${groupId}::uuid and m.kind = 'advisory' and m.state = 'planned' and m.starts_at >= ${since} and m.ends_at <= ${clockNow()}
      and ${visibleMeetings(actor)}`);
  return row?.held ?? 0;
}

/** One meeting by its number. @throws a 404 refusal where there is none for whoever asks. */
export async function meetingByNumber(actor: Actor, number: number, lang: string): Promise<MeetingInList> {
  const [meeting] = await listMeetings(actor, Prisma.sql`m.number = ${number}`, Prisma.sql`m.number`, lang, 1);
  if (!meeting) throw notFound();
  return meeting;
}

/** Which meetings an actor may see, as a condition on `m` (`meetings`): the same as `canSeeMeeting`. */
export function visibleMeetings(actor: Actor): Prisma.Sql {
  if (canSeeMeetings(actor)) return Prisma.sql`true`;
  if (actor.kind !== "person") return Prisma.sql`false`;
  const groups = actor.grants.flatMap(({ scope }) => (scope.kind === "group" ? [scope.id] : []));
  return Prisma.sql`(m.group_id = any(${groups}::uuid[]) or ${invitedTo(actor.personId)})`;
}

function invitedTo(personId: string): Prisma.Sql {
  return Prisma.sql`exists (select 1 from invitations i where i.meeting_id = m.id and i.person_id = ${personId}::uuid and i.removed_at is null)`;
}

function inScope(actor: Actor, scope: MeetingScope): Prisma.Sql {
  if (scope === "all") return Prisma.sql`true`;
  if ("groupId" in scope) return Prisma.sql`m.group_id = ${scope.groupId}::uuid`;
  return actor.kind === "person" ? invitedTo(actor.personId) : Prisma.sql`false`;
}

/** Meetings by a condition and in an order on `m`, of those that the actor may see. */
export async function listMeetings(actor: Actor, where: Prisma.Sql, order: Prisma.Sql, lang: string, most = 1000): Promise<MeetingInList[]> {
  const personId = actor.kind === "person" ? actor.personId : null;
  const rows = await readRows<MeetingRow>(actor, Prisma.sql`
    select m.id, m.number, m.series_id as "seriesId", m.is_detached as "isDetached", m.group_id as "groupId", m.kind,
           m.title_text_id as "titleTextId", m.starts_at as "startsAt", m.ends_at as "endsAt", m.time_zone as "timeZone",
           m.site_id as "siteId", m.room, m.is_in_person as "isInPerson", m.online_url as "onlineUrl", m.dial_in as "dialIn",
           m.state, m.version, own.id as "invitationId", own.rsvp as "ownRsvp",
           coalesce(n.invited, 0) as invited, coalesce(n.yes, 0) as yes, coalesce(n.maybe, 0) as maybe, coalesce(n.no, 0) as no
    from meetings m
    left join invitations own on own.meeting_id = m.id and own.person_id = ${personId}::uuid and own.removed_at is null
    left join lateral (
      select count(*)::int as invited, (count(*) filter (where i.rsvp = 'yes'))::int as yes,
             (count(*) filter (where i.rsvp = 'maybe'))::int as maybe, (count(*) filter (where i.rsvp = 'no'))::int as no
      from invitations i where i.meeting_id = m.id and i.removed_at is null) n on true
    where ${where} and ${visibleMeetings(actor)}
    order by ${order} limit ${most}`);
  const texts = await readTexts(actor, rows.map(({ titleTextId }) => titleTextId), lang, { reviewedOnly: true });
  return rows.map(({ titleTextId, invitationId, ownRsvp, ...row }) => ({
    ...row,
    title: texts.get(titleTextId)!,
    own: invitationId ? { invitationId, rsvp: ownRsvp } : null,
  }));
}

type MeetingRow = Omit<MeetingInList, "title" | "own"> & { titleTextId: string; invitationId: string | null; ownRsvp: Rsvp | null };

/** Whether a meeting of this number exists for whoever asks, and its id: for pages that need no more. */
export async function meetingId(actor: Actor, number: number): Promise<string> {
  const [row] = await readRows<{ id: string }>(actor, Prisma.sql`select m.id from meetings m where m.number = ${number} and ${visibleMeetings(actor)}`);
  if (!row) throw notFound();
  return row.id;
}

/** The people who may be invited, for a form: everybody with an account, by name. */
export async function possibleInvitees(actor: Actor): Promise<{ id: string; name: string; lang: string; hasEmail: boolean }[]> {
  const moment = clockNow();
  const people = await reads(actor).person.findMany({
    where: { OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
    select: { id: true, name: true, lang: true, email: true },
  });
  return people.map(({ email, ...person }) => ({ ...person, hasEmail: email !== null })).sort((a, b) => a.name.localeCompare(b.name));
}
