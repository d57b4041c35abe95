import { describe, expect, test } from "vitest";
import type { InvitationActor } from "#app/features/events/actor.ts";
import { invitationSecret } from "#app/features/meetings/invitation-secret.server.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { invitationActor, invitedTo, ownInvitation, quorumFor, readInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import type { MeetingNeeds } from "#app/features/meetings/rsvp/rsvp.schema.ts";
import { now } from "#app/platform/clock/clock.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { createGroup, createMeeting, invitationOf } from "#tests/setup/meeting.ts";
import { createPerson, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const NOTHING: MeetingNeeds = { joins: null, needs: [], lang: null, dialect: null, note: null };

async function council() {
  const small = await smallProgramme();
  const { groupId, people } = await createGroup(small.system, "council", [
    { name: "Rania Sabbouh", lang: "ar", email: "rania@harbor.test" },
    { name: "Luz Vega", lang: "es" },
  ]);
  const [rania, luz] = [people[0]!, people[1]!];
  const meeting = await createMeeting(small.system, { groupId });
  const invitation = await invitationOf(small.programme, meeting.id, rania.personId);
  const holder: InvitationActor = { kind: "invitation", programme: small.programme, invitationId: invitation.id };
  return { ...small, groupId, rania, luz, meeting, invitation, holder };
}

const bookings = (programme: string, meetingId: string) =>
  database(programme).prisma.interpreterBooking.findMany({ where: { meetingId }, orderBy: { id: "asc" }, select: { kind: true, lang: true, dialect: true, state: true } });

describe("answering an invitation", () => {
  test("by the link in the mail: the answer stands, an interpreter is needed once, and the log tells neither needs nor words", async () => {
    const { programme, holder, meeting, invitation, rania } = await council();
    expect(await invitationActor(programme, invitationSecret(invitation.id))).toEqual(holder);
    const needs: MeetingNeeds = { ...NOTHING, joins: "online", needs: ["interpreter", "ride"], lang: "ar", dialect: "Levantine", note: "Two children come along" };
    await answerInvitation(holder, { invitationId: invitation.id, answer: "yes", needs });
    expect(await invitationOf(programme, meeting.id, rania.personId)).toMatchObject({
      rsvp: "yes",
      joins: "online",
      needs: ["interpreter", "ride"],
      needsLang: "ar",
      needsDialect: "Levantine",
      recordedById: null,
      version: 1,
    });
    expect(await bookings(programme, meeting.id)).toEqual([{ kind: "interpreter", lang: "ar", dialect: "Levantine", state: "needed" }]);
    await answerInvitation(holder, { invitationId: invitation.id, answer: "maybe", needs });
    expect(await bookings(programme, meeting.id)).toHaveLength(1);
    expect(await eventNames(programme, invitation.id)).toEqual(["invitation.answered", "invitation.answered"]);
    const events = await database(programme).prisma.event.findMany({ where: { subjectId: invitation.id }, orderBy: { id: "asc" } });
    expect(events[0]).toMatchObject({ actorKind: "invitation", actorId: invitation.id, payload: { meetingId: meeting.id, answer: "yes" } });
    expect(JSON.stringify(events.map(({ payload }) => payload))).not.toMatch(/interpreter|ride|children/);
  });

  test("the same again is nothing new, and yes by one press keeps what is needed", async () => {
    const { programme, rania, meeting, invitation } = await council();
    await answerInvitation(rania, { invitationId: invitation.id, answer: "no", needs: { ...NOTHING, needs: ["captions"] } });
    expect(await bookings(programme, meeting.id)).toEqual([]);
    await answerInvitation(rania, { invitationId: invitation.id, answer: "yes" });
    await answerInvitation(rania, { invitationId: invitation.id, answer: "yes" });
    expect(await invitationOf(programme, meeting.id, rania.personId)).toMatchObject({ rsvp: "yes", needs: ["captions"], version: 2 });
    expect(await eventNames(programme, invitation.id)).toHaveLength(2);
    expect(await bookings(programme, meeting.id)).toEqual([{ kind: "captions", lang: "ar", dialect: null, state: "needed" }]);
  });

  test("two people who need the same language at the same moment need one interpreter", async () => {
    const { programme, rania, luz, meeting, invitation } = await council();
    const other = await invitationOf(programme, meeting.id, luz.personId);
    const needs: MeetingNeeds = { ...NOTHING, needs: ["interpreter"], lang: "es", dialect: null };
    await Promise.all([
      answerInvitation(rania, { invitationId: invitation.id, answer: "yes", needs }),
      answerInvitation(luz, { invitationId: other.id, answer: "yes", needs }),
    ]);
    expect(await bookings(programme, meeting.id)).toEqual([{ kind: "interpreter", lang: "es", dialect: null, state: "needed" }]);
  });

  test("the team writes it down on somebody's behalf, from the answer that they saw", async () => {
    const { programme, coordinator, rania, meeting, invitation } = await council();
    await answerInvitation(coordinator, { invitationId: invitation.id, answer: "yes", needs: NOTHING, version: 0 });
    expect(await invitationOf(programme, meeting.id, rania.personId)).toMatchObject({ rsvp: "yes", recordedById: coordinator.personId });
    const event = await database(programme).prisma.event.findFirstOrThrow({ where: { subjectId: invitation.id } });
    expect(event.payload).toEqual({ meetingId: meeting.id, answer: "yes", onBehalf: true });
    await answerInvitation(rania, { invitationId: invitation.id, answer: "maybe" });
    await expect(answerInvitation(coordinator, { invitationId: invitation.id, answer: "no", version: 1 })).rejects.toEqual(refusal("errors:changedMeanwhile"));
    expect(await invitationOf(programme, meeting.id, rania.personId)).toMatchObject({ rsvp: "maybe", recordedById: null });
  });

  test("nobody answers for a stranger: not another member, not another link, not a champion", async () => {
    const { programme, luz, northChampion, meeting, invitation } = await council();
    const lucia = await invitationOf(programme, meeting.id, luz.personId);
    const stranger: InvitationActor = { kind: "invitation", programme, invitationId: lucia.id };
    for (const actor of [luz, stranger, northChampion, { kind: "visitor", programme } as const]) {
      await expect(answerInvitation(actor, { invitationId: invitation.id, answer: "no" })).rejects.toEqual(refusal("errors:notFound"));
      expect(await readInvitation(actor, invitation.id, "en")).toBeNull();
    }
    expect(await invitationActor(programme, "0000-0000-0000")).toBeNull();
    expect(await invitationActor(programme, "no code")).toBeNull();
  });

  test("somebody who is no longer invited has a link that leads nowhere", async () => {
    const { programme, rania, meeting, invitation, holder } = await council();
    await database(programme).prisma.invitation.update({ where: { id: invitation.id }, data: { removedAt: now() } });
    expect(await invitationActor(programme, invitationSecret(invitation.id))).toBeNull();
    expect(await ownInvitation(rania, meeting.number, "en")).toBeNull();
    await expect(answerInvitation(holder, { invitationId: invitation.id, answer: "yes" })).rejects.toEqual(refusal("errors:notFound"));
  });

  test("a meeting that has started or is off takes no answer, and a way that it does not have is refused", async () => {
    const { programme, holder, meeting, invitation } = await council();
    const { startsAt } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    await expect(at(startsAt, () => answerInvitation(holder, { invitationId: invitation.id, answer: "yes" }))).rejects.toEqual(refusal("meetings:errors.started"));
    await expect(answerInvitation(holder, { invitationId: invitation.id, answer: "yes", needs: { ...NOTHING, joins: "in_person" } })).rejects.toEqual(refusal("meetings:errors.joins"));
    await database(programme).prisma.meeting.update({ where: { id: meeting.id }, data: { state: "cancelled" } });
    await expect(answerInvitation(holder, { invitationId: invitation.id, answer: "yes" })).rejects.toEqual(refusal("meetings:errors.off"));
    expect(await readInvitation(holder, invitation.id, "en")).toMatchObject({ isOpen: false, answer: null });
  });
});

describe("who comes", () => {
  test("the coordinator sees answers, needs and the quorum; nobody else of the team or the group does", async () => {
    const { programme, coordinator, groupId, rania, luz, northChampion, meeting, invitation } = await council();
    const membership = { groupId, kind: "patient", isVoting: true, state: "active", shows: [], createdAt: now() };
    for (const { personId } of [rania, luz]) await database(programme).prisma.membership.create({ data: { id: newId(), personId, ...membership } });
    await database(programme).prisma.membership.create({ data: { id: newId(), personId: northChampion.personId, ...membership, state: "on_leave" } });
    const here = { id: meeting.id, groupId };
    expect(await quorumFor(coordinator, here)).toMatchObject({ needed: 1, voting: 0, isMet: false, isExpected: true });
    await answerInvitation(rania, { invitationId: invitation.id, answer: "yes", needs: { ...NOTHING, needs: ["ride"] } });
    expect(await quorumFor(coordinator, here)).toMatchObject({ voting: 1, patients: 1, present: 1, isMet: true });
    expect(await invitedTo(coordinator, here)).toMatchObject([
      { name: "Luz Vega", answer: null, hasEmail: false, member: { kind: "patient", isVoting: true } },
      { name: "Rania Sabbouh", answer: "yes", needs: ["ride"], hasEmail: true },
    ]);
    const member = await createPerson({ kind: "system", programme }, "Ada Admin", [{ role: "administrator", scope: { kind: "programme" } }]);
    for (const actor of [luz, northChampion, member]) expect(await invitedTo(actor, here)).toEqual([]);
    await database(programme).prisma.invitation.updateMany({ where: { meetingId: meeting.id, personId: luz.personId }, data: { attendance: "phone" } });
    expect(await quorumFor(coordinator, here)).toMatchObject({ voting: 1, present: 1, isExpected: false });
  });
});
