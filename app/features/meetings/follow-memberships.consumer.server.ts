import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { membershipActivated, membershipEnded } from "#app/features/membership/membership.events.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { invitePeople } from "./invite-people.server.ts";
import { uninvitePerson } from "./uninvite-person.server.ts";

/**
 * Whoever begins to take part in a group is invited to the meetings of it that are planned already; whoever leaves it is taken
 * off them. A series counts as one: the rest of it from its next meeting on. Who is invited already keeps their answer.
 */
export const followMemberships = defineConsumer({
  name: "follow-memberships",
  events: [membershipActivated, membershipEnded],
  async handle({ event, tx, actor }) {
    const { personId, groupId } = event.payload as { personId: string; groupId: string };
    if (event.name === membershipActivated.name) {
      for (const number of await nextOfEach(tx, groupId)) await invitePeople(actor, { number, people: [personId], following: true });
    } else {
      for (const number of await nextOfEach(tx, groupId, personId)) await uninvitePerson(actor, { number, personId, following: true });
    }
  },
});

/** The number of the next meeting of each series of a group, and of each that stands alone; only those somebody is invited to, if named. */
async function nextOfEach(tx: Tx, groupId: string, invitedId?: string): Promise<number[]> {
  const coming = await tx.meeting.findMany({
    where: {
      groupId,
      state: "planned",
      startsAt: { gt: clockNow() },
      ...(invitedId && { invitations: { some: { personId: invitedId, removedAt: null } } }),
    },
    orderBy: [{ startsAt: "asc" }, { number: "asc" }],
    select: { number: true, seriesId: true },
  });
  const seen = new Set<string>();
  return coming.filter(({ seriesId }) => seriesId === null || (!seen.has(seriesId) && seen.add(seriesId))).map(({ number }) => number);
}
