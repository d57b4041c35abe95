import { expect, test } from "vitest";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { cancelMeeting } from "#app/features/meetings/cancel-meeting.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import { endMembership } from "#app/features/membership/end-membership.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { createMeeting, inDays, invitationOf, meetingFacts } from "#tests/setup/meeting.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createMember, smallGroup } from "#tests/setup/small-group.ts";

const DAY_MS = 86_400_000;

/** To which meetings somebody is invited now, by their numbers. */
async function invitedTo(programme: string, personId: string): Promise<number[]> {
  const rows = await database(programme).prisma.invitation.findMany({ where: { personId, removedAt: null }, select: { meeting: { select: { number: true } } } });
  return rows.map(({ meeting }) => meeting.number).toSorted((a, b) => a - b);
}

test("whoever begins to take part is invited to what is planned already, and whoever leaves is taken off it", async () => {
  const group = await smallGroup();
  const { programme, coordinator, groupId } = group;
  const past = await at(new Date(Date.now() - 20 * DAY_MS), () => createMeeting(coordinator, { groupId, startsLocal: inDays(-10, "17:45") }));
  const { number: first } = await planSeries(coordinator, { ...meetingFacts({ groupId }), repeat: { every: "week", interval: 1, end: { count: 3 } } });
  const alone = await createMeeting(coordinator, { groupId, startsLocal: inDays(9, "12:00") });
  const elsewhere = await createMeeting(coordinator, { startsLocal: inDays(9, "12:00") });
  const off = await createMeeting(coordinator, { groupId, startsLocal: inDays(11, "12:00") });
  await cancelMeeting(coordinator, { number: off.number, version: 0 });

  const { member, membershipId } = await createMember(group, "Ana");
  await settleAll(programme);
  expect(await invitedTo(programme, member.personId)).toEqual([first, first + 1, first + 2, alone.number]);

  // What somebody answered stays when the consumer looks again; of another group nothing changes.
  const { meetingId } = await database(programme).prisma.invitation.findFirstOrThrow({ where: { personId: member.personId, meeting: { number: first } } });
  await answerInvitation(member, { invitationId: (await invitationOf(programme, meetingId, member.personId)).id, answer: "yes" });
  await settleAll(programme);
  expect(await invitationOf(programme, meetingId, member.personId)).toMatchObject({ rsvp: "yes", removedAt: null });

  await endMembership(coordinator, { membershipId, version: 1, reason: "moved" });
  await settleAll(programme);
  expect(await invitedTo(programme, member.personId)).toEqual([]);
  const invited = await database(programme).prisma.invitation.count({ where: { meetingId: { in: [past.id, elsewhere.id, off.id] }, personId: member.personId } });
  expect(invited, "never invited to what was, to what is off and to what is not the group's").toBe(0);
});
