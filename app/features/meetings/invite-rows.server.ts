import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { invitationSecretHash } from "./invitation-secret.server.ts";
import { MOST_INVITED } from "./meeting.ts";

/** Whoever holds a role in a group at a moment. */
export async function liveMembers(tx: Tx, groupId: string, now: Date): Promise<string[]> {
  const grants = await tx.grant.findMany({
    where: {
      scopeKind: "group",
      scopeId: groupId,
      from: { lte: now },
      AND: [{ OR: [{ until: null }, { until: { gt: now } }] }],
      person: { OR: [{ endedAt: null }, { endedAt: { gt: now } }] },
    },
    distinct: ["personId"],
    orderBy: { personId: "asc" },
    select: { personId: true },
  });
  return grants.map(({ personId }) => personId);
}

/**
 * Those of a form who are to be invited: the members of its group and more people.
 * @throws a refusal where one of them is nobody with an account now, or they are too many.
 */
export async function peopleToInvite(tx: Tx, invited: { groupId: string | null; people: readonly string[] }, now: Date): Promise<string[]> {
  const members = invited.groupId ? await liveMembers(tx, invited.groupId, now) : [];
  const more = [...new Set(invited.people)].filter((personId) => !members.includes(personId));
  const known = await tx.person.count({ where: { id: { in: more }, OR: [{ endedAt: null }, { endedAt: { gt: now } }] } });
  if (known !== more.length) throw new DomainError("meetings:errors.unknownPerson");
  const all = [...members, ...more];
  if (all.length > MOST_INVITED) throw new DomainError("meetings:errors.tooManyPeople");
  return all;
}

/**
 * Invites people to meetings inside a command. Who was taken off before is asked anew; who is invited already keeps their
 * answer. Returns whom this newly invited to at least one of them.
 */
export async function inviteRows(tx: Tx, meetingIds: readonly string[], personIds: readonly string[]): Promise<string[]> {
  if (meetingIds.length === 0 || personIds.length === 0) return [];
  const before = await tx.invitation.findMany({
    where: { meetingId: { in: [...meetingIds] }, personId: { in: [...personIds] } },
    select: { id: true, meetingId: true, personId: true, removedAt: true },
  });
  const known = new Set(before.map(({ meetingId, personId }) => `${meetingId} ${personId}`));
  const back = before.filter(({ removedAt }) => removedAt);
  if (back.length > 0) {
    await tx.invitation.updateMany({
      where: { id: { in: back.map(({ id }) => id) } },
      data: { removedAt: null, rsvp: null, rsvpAt: null, recordedById: null, version: { increment: 1 } },
    });
  }
  const fresh = meetingIds.flatMap((meetingId) => personIds.filter((personId) => !known.has(`${meetingId} ${personId}`)).map((personId) => ({ meetingId, personId })));
  const rows = fresh.map((row) => {
    const id = newId();
    return { id, ...row, needs: [], secretHash: invitationSecretHash(id) };
  });
  if (rows.length > 0) await tx.invitation.createMany({ data: rows });
  return [...new Set([...back, ...fresh].map(({ personId }) => personId))];
}
