import type { Actor, InvitationActor, PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { codeHash, readCode } from "#app/platform/secrets/private-code.ts";
import { takesAnswers, type MeetingKind, type MeetingNeed, type MeetingPlace, type MeetingState, type Rsvp, type WayToJoin } from "../meeting.ts";
import { isPresent } from "../attendance/attendance.ts";
import { canAnswerInvitation, canSeeAnswers } from "./rsvp.policy.ts";
import { COUNTED_STATES, quorumOf, type Attending, type Quorum } from "./quorum.ts";

/** What everybody who is invited may know of a meeting. */
export interface InvitedTo extends MeetingPlace {
  id: string;
  number: number;
  title: ReadableText;
  groupId: string | null;
  kind: MeetingKind;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  state: MeetingState;
}

/** One person's invitation, with what they answered. */
export interface InvitationToAnswer {
  id: string;
  version: number;
  person: { id: string; name: string; called: string; lang: string };
  meeting: InvitedTo;
  /** It can be answered now. */
  isOpen: boolean;
  answer: Rsvp | null;
  answeredAt: Date | null;
  joins: WayToJoin | null;
  needs: MeetingNeed[];
  needsLang: string | null;
  needsDialect: string | null;
  needsNote: string | null;
}

/** Whoever opens the link of an invitation; null where nobody was given this code, or the person is no longer invited. */
export async function invitationActor(programme: string, typed: string): Promise<InvitationActor | null> {
  const code = readCode(typed);
  if (!code) return null;
  const row = await database(programme).prisma.invitation.findUnique({
    where: { secretHash: new Uint8Array(codeHash("invitation", code)) },
    select: { id: true, removedAt: true, person: { select: { endedAt: true } } },
  });
  if (!row || row.removedAt || (row.person.endedAt && row.person.endedAt <= now())) return null;
  return { kind: "invitation", programme, invitationId: row.id };
}

/** An invitation for whoever may answer it; null for everybody else. `reviewedOnly` as of `readTexts`. */
export async function readInvitation(actor: Actor, invitationId: string, lang: string): Promise<InvitationToAnswer | null> {
  const row = await reads(actor).invitation.findFirst({
    where: { id: invitationId, removedAt: null },
    include: { meeting: true, person: { select: { id: true, name: true, called: true, lang: true } } },
  });
  if (!row || !canAnswerInvitation(actor, row)) return null;
  const { meeting, person } = row;
  const texts = await readTexts(actor, [meeting.titleTextId], lang, { reviewedOnly: true });
  return {
    id: row.id,
    version: row.version,
    person: { ...person, called: person.called ?? person.name },
    meeting: {
      id: meeting.id,
      number: meeting.number,
      title: texts.get(meeting.titleTextId)!,
      groupId: meeting.groupId,
      kind: meeting.kind as MeetingKind,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      timeZone: meeting.timeZone,
      siteId: meeting.siteId,
      room: meeting.room,
      isInPerson: meeting.isInPerson,
      onlineUrl: meeting.onlineUrl,
      dialIn: meeting.dialIn,
      state: meeting.state as MeetingState,
    },
    isOpen: takesAnswers(meeting, now()),
    answer: row.rsvp as Rsvp | null,
    answeredAt: row.rsvpAt,
    joins: row.joins as WayToJoin | null,
    needs: row.needs as MeetingNeed[],
    needsLang: row.needsLang,
    needsDialect: row.needsDialect,
    needsNote: row.needsNote,
  };
}

/** Somebody's own invitation to the meeting of a number; null where they are not invited. */
export async function ownInvitation(actor: PersonActor, number: number, lang: string): Promise<InvitationToAnswer | null> {
  const row = await reads(actor).invitation.findFirst({ where: { personId: actor.personId, removedAt: null, meeting: { number } }, select: { id: true } });
  return row && readInvitation(actor, row.id, lang);
}

/** Somebody who is invited, as the coordinator sees them. */
export interface Invited {
  id: string;
  personId: string;
  name: string;
  lang: string;
  hasEmail: boolean;
  answer: Rsvp | null;
  joins: WayToJoin | null;
  needs: MeetingNeed[];
  needsLang: string | null;
  needsDialect: string | null;
  needsNote: string | null;
  attendance: string | null;
  /** As which they belong to the meeting's group; null: they do not. */
  member: { kind: "patient" | "family" | "staff"; isVoting: boolean } | null;
}

/** Everybody invited to a meeting, by name; none for whoever may not see who comes. */
export async function invitedTo(actor: Actor, meeting: { id: string; groupId: string | null }): Promise<Invited[]> {
  if (!canSeeAnswers(actor)) return [];
  const rows = await reads(actor).invitation.findMany({
    where: { meetingId: meeting.id, removedAt: null },
    include: {
      person: {
        select: {
          name: true,
          lang: true,
          email: true,
          memberships: { where: { groupId: meeting.groupId ?? undefined, state: { in: [...COUNTED_STATES] } }, select: { kind: true, isVoting: true }, take: 1 },
        },
      },
    },
  });
  return rows
    .map(({ person, ...row }) => ({
      id: row.id,
      personId: row.personId,
      name: person.name,
      lang: person.lang,
      hasEmail: person.email !== null,
      answer: row.rsvp as Rsvp | null,
      joins: row.joins as WayToJoin | null,
      needs: row.needs as MeetingNeed[],
      needsLang: row.needsLang,
      needsDialect: row.needsDialect,
      needsNote: row.needsNote,
      attendance: row.attendance,
      member: meeting.groupId ? ((person.memberships[0] as Invited["member"] | undefined) ?? null) : null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}


/**
 * The quorum of a meeting: of those who are there where that was written down, else of those who say that they come. Null
 * where the group has no voting member, or nobody asks who may see it.
 */
export async function quorumFor(actor: Actor, meeting: { id: string; groupId: string | null }): Promise<(Quorum & { isExpected: boolean }) | null> {
  if (!meeting.groupId) return null;
  const invited = await invitedTo(actor, meeting);
  const isExpected = !invited.some(({ attendance }) => attendance !== null);
  const active = await reads(actor).membership.count({ where: { groupId: meeting.groupId, isVoting: true, state: { in: [...COUNTED_STATES] } } });
  const quorum = quorumOf(active, invited.filter((one) => (isExpected ? one.answer === "yes" : isPresent(one.attendance))).map(attending));
  return quorum && { ...quorum, isExpected };
}

function attending({ member }: Invited): Attending {
  return member ?? { kind: null, isVoting: false };
}
