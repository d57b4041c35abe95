import type { Actor, Role } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { canSeeMemberDetails, canSeeMembers } from "./membership.policy.ts";

/** Somebody who holds a role in a group now; without contact details. */
export interface GroupMember {
  personId: string;
  name: string;
  /** Most leading first. */
  roles: Role[];
  /** Null for readers who may see only names and roles. `until`: when the longest role ends; null: no end is set. */
  details: { lang: string; until: Date | null } | null;
}

const ORDER: Role[] = ["chair", "co_chair", "patient_champion", "member"];

/** The members of a group, those who lead it first; null for somebody who may not see who they are. */
export async function groupMembers(actor: Actor, groupId: string): Promise<GroupMember[] | null> {
  if (!canSeeMembers(actor, groupId)) return null;
  const isDetailed = canSeeMemberDetails(actor);
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
      const details = isDetailed ? { lang: person.lang, until } : null;
      members.set(person.id, { personId: person.id, name: person.name, roles: [role as Role], details });
      continue;
    }
    known.roles.push(role as Role);
    if (known.details?.until && (!until || until > known.details.until)) known.details.until = until;
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
