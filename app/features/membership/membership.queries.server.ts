import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import type { GroupRole } from "#app/features/identity/group-roles.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canManageMembers, canSeeMemberDetails, canSeeMembers } from "./membership.policy.ts";
import { takesPart, type MembershipKind, type MembershipState, type ShownFact } from "./membership.ts";

/** Somebody with a place in a group, as another sees them. */
export interface GroupMember {
  membershipId: string;
  personId: string;
  name: string;
  kind: MembershipKind;
  /** Most leading first; the plain membership is not named where there is another. */
  roles: GroupRole[];
  /** What this member lets the others see. */
  shown: { lang: string | null; phone: string | null; email: string | null };
  /** Null for readers who do not look after the group. */
  care: MemberCare | null;
}

/** What those who look after a group know of a place in it. Days as `YYYY-MM-DD`. */
export interface MemberCare {
  state: MembershipState;
  lang: string;
  from: string | null;
  until: string | null;
  /** They signed everything that members sign today. */
  hasSigned: boolean;
}

interface MemberRow {
  id: string;
  personId: string;
  name: string;
  kind: MembershipKind;
  state: MembershipState;
  shows: ShownFact[];
  lang: string;
  phone: string | null;
  email: string | null;
  from: string | null;
  until: string | null;
  roles: GroupRole[];
  hasSigned: boolean;
}

const ORDER: GroupRole[] = ["chair", "co_chair", "patient_champion", "member"];

/** The newest published version of each agreement. */
export const CURRENT_AGREEMENTS = Prisma.sql`select distinct on (code) id from agreements where published_at is not null order by code, number desc`;

/** Whether the person of `m` signed everything that members sign today. */
export const HAS_SIGNED = Prisma.sql`not exists (select 1 from (${CURRENT_AGREEMENTS}) a
  where not exists (select 1 from signatures s where s.agreement_id = a.id and s.person_id = m.person_id))`;

/** The roles that the person of `m` holds in its group now. */
export function rolesNow(): Prisma.Sql {
  const moment = now();
  return Prisma.sql`array(select distinct g.role from grants g where g.person_id = m.person_id and g.scope_kind = 'group' and g.scope_id = m.group_id
    and g."from" <= ${moment} and (g.until is null or g.until > ${moment}))`;
}

/**
 * Everybody with a place in a group, those who lead it first; null for somebody who may not see who they are. Whoever is
 * still in onboarding stands there only for those who look after the group.
 */
export async function groupMembers(actor: Actor, groupId: string): Promise<GroupMember[] | null> {
  if (!canSeeMembers(actor, groupId)) return null;
  const isCaring = canSeeMemberDetails(actor);
  const rows = await readRows<MemberRow>(actor, Prisma.sql`
    select m.id, m.person_id as "personId", p.name, m.kind, m.state, m.shows, p.lang, p.phone, p.email,
           m."from"::text as "from", m.until::text as until, ${rolesNow()} as roles, ${HAS_SIGNED} as "hasSigned"
    from memberships m join people p on p.id = m.person_id
    where m.group_id = ${groupId}::uuid and m.state <> 'ended' and (p.ended_at is null or p.ended_at > ${now()})`);
  return rows
    .filter(({ state }) => isCaring || takesPart(state))
    .map((row) => memberOf(row, isCaring))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function memberOf(row: MemberRow, isCaring: boolean): GroupMember {
  const { id, personId, name, kind, shows, state, lang, from, until, hasSigned } = row;
  const leading = inOrder(row.roles).filter((role) => role !== "member");
  return {
    membershipId: id,
    personId,
    name,
    kind,
    roles: leading.length > 0 ? leading : takesPart(state) ? ["member"] : [],
    shown: {
      lang: shows.includes("lang") ? lang : null,
      phone: shows.includes("phone") ? row.phone : null,
      email: shows.includes("email") ? row.email : null,
    },
    care: isCaring ? { state, lang, from, until, hasSigned } : null,
  };
}

/** Roles of a group, most leading first. */
export function inOrder(roles: readonly GroupRole[]): GroupRole[] {
  return [...roles].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

function rank({ roles, care }: GroupMember): number {
  return care?.state === "onboarding" ? ORDER.length : Math.min(ORDER.length, ...roles.map((role) => ORDER.indexOf(role)));
}

/** The groups in which somebody holds a role now, by their ids. */
export function groupsOf(actor: Actor): string[] {
  if (actor.kind !== "person") return [];
  return [...new Set(actor.grants.flatMap(({ scope }) => (scope.kind === "group" ? [scope.id] : [])))];
}

/** One place of somebody in a group. */
export interface HeldMembership {
  id: string;
  groupId: string;
  state: MembershipState;
  kind: MembershipKind;
  from: string | null;
  until: string | null;
  endedOn: string | null;
  shows: ShownFact[];
}

const HELD = Prisma.sql`m.id, m.group_id as "groupId", m.state, m.kind, m."from"::text as "from", m.until::text as until,
  m.ended_on::text as "endedOn", m.shows`;

/** Somebody's places in groups, newest first, for those who look after them; none for anybody else. */
export async function membershipsOf(actor: Actor, personId: string): Promise<HeldMembership[]> {
  if (!canManageMembers(actor)) return [];
  return readRows<HeldMembership>(actor, Prisma.sql`select ${HELD} from memberships m where m.person_id = ${personId}::uuid order by m.id desc`);
}

/** The places that somebody has themselves and that have not ended. */
export async function ownMemberships(actor: Actor): Promise<HeldMembership[]> {
  if (actor.kind !== "person") return [];
  return readRows<HeldMembership>(actor, Prisma.sql`
    select ${HELD} from memberships m where m.person_id = ${actor.personId}::uuid and m.state <> 'ended' order by m.id`);
}

/** People who can be given a place in a group: everybody of the programme without one there. */
export async function peopleToAdd(actor: Actor, groupId: string): Promise<{ id: string; name: string }[]> {
  if (!canManageMembers(actor)) return [];
  return readRows<{ id: string; name: string }>(actor, Prisma.sql`
    select p.id, p.name from people p
    where (p.ended_at is null or p.ended_at > ${now()})
      and not exists (select 1 from memberships m where m.person_id = p.id and m.group_id = ${groupId}::uuid and m.state <> 'ended')
    order by p.name, p.id limit 500`);
}
