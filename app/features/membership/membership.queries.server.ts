import type { Actor, Role } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { canSeeMembers } from "./membership.policy.ts";

/** Somebody who holds a role in a group now; without contact details. */
export interface GroupMember {
  personId: string;
  name: string;
  lang: string;
  /** Most leading first. */
  roles: Role[];
  /** Until when the longest role lasts; null: no end is set. */
  until: Date | null;
}

const ORDER: Role[] = ["chair", "co_chair", "patient_champion", "member"];

/** The members of a group, those who lead it first; null for somebody who may not see who they are. */
export async function groupMembers(actor: Actor, groupId: string): Promise<GroupMember[] | null> {
  if (!canSeeMembers(actor, groupId)) return null;
  const moment = now();
  const grants = await reads(actor).grant.findMany({
    where: {
      scopeKind: "group",
      scopeId: groupId,
      from: { lte: moment },
      AND: [{ OR: [{ until: null }, { until: { gt: moment } }] }],
      person: { OR: [{ endedAt: null }, { endedAt: { gt: moment } }] },
    },
    select: { role: true, until: true, person: { select: { id: true, name: true, lang: true } } },
  });
  const members = new Map<string, GroupMember>();
  for (const { role, until, person } of grants) {
    const known = members.get(person.id);
    if (!known) {
      members.set(person.id, { personId: person.id, name: person.name, lang: person.lang, roles: [role as Role], until });
      continue;
    }
    known.roles.push(role as Role);
    if (known.until && (!until || until > known.until)) known.until = until;
  }
  const rank = (member: GroupMember) => Math.min(...member.roles.map((role) => ORDER.indexOf(role)));
  for (const member of members.values()) member.roles.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return [...members.values()].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The groups in which somebody holds a role now, by their ids. */
export function groupsOf(actor: Actor): string[] {
  if (actor.kind !== "person") return [];
  return [...new Set(actor.grants.flatMap(({ scope }) => (scope.kind === "group" ? [scope.id] : [])))];
}
