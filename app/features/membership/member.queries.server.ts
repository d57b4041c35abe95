import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import type { GroupRole } from "#app/features/identity/group-roles.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { validate as isUuid } from "uuid";
import { canManageMembers } from "./membership.policy.ts";
import { inOrder, rolesNow } from "./membership.queries.server.ts";
import type { EndReason, MembershipKind, MembershipState, ShownFact } from "./membership.ts";
import type { StepCode, WaiveReason } from "./onboarding/onboarding.ts";

/** One step of somebody's onboarding. Days as `YYYY-MM-DD`. */
export interface MemberStep {
  code: StepCode;
  dueOn: string | null;
  doneOn: string | null;
  doneBy: string | null;
  lang: string | null;
  waivedOn: string | null;
  waiveReason: WaiveReason | null;
}

/** Something that happened to a membership. */
export interface MemberEvent {
  id: string;
  name: string;
  payload: Record<string, unknown>;
  at: Date;
  by: string | null;
}

/** A place in a group with everything those who look after it see. */
export interface Member {
  id: string;
  version: number;
  personId: string;
  name: string;
  lang: string;
  hasEmail: boolean;
  groupId: string;
  kind: MembershipKind;
  state: MembershipState;
  from: string | null;
  until: string | null;
  leaveUntil: string | null;
  renewalAskedOn: string | null;
  endedOn: string | null;
  endReason: EndReason | null;
  shows: ShownFact[];
  roles: GroupRole[];
  buddy: string | null;
  steps: MemberStep[];
}

/** One member of a group. @throws a 404 refusal where there is none, or whoever asks does not look after the group. */
export async function readMember(actor: Actor, groupId: string, membershipId: string): Promise<Member> {
  if (!canManageMembers(actor) || !isUuid(membershipId)) throw notFound();
  const [member] = await readRows<Omit<Member, "steps">>(actor, Prisma.sql`
    select m.id, m.version, m.person_id as "personId", p.name, p.lang, p.email is not null as "hasEmail", m.group_id as "groupId", m.kind, m.state,
           m."from"::text as "from", m.until::text as until, m.leave_until::text as "leaveUntil", m.renewal_asked_on::text as "renewalAskedOn",
           m.ended_on::text as "endedOn", m.end_reason as "endReason", m.shows, ${rolesNow()} as roles, b.name as buddy
    from memberships m join people p on p.id = m.person_id left join people b on b.id = m.buddy_id
    where m.id = ${membershipId}::uuid and m.group_id = ${groupId}::uuid`);
  if (!member) throw notFound();
  const steps = await readRows<MemberStep>(actor, Prisma.sql`
    select s.code, s.due_on::text as "dueOn", s.done_on::text as "doneOn", d.name as "doneBy", s.lang, s.waived_on::text as "waivedOn",
           s.waive_reason as "waiveReason"
    from onboarding_steps s left join people d on d.id = s.done_by_id
    where s.membership_id = ${membershipId}::uuid order by s.position`);
  return { ...member, roles: inOrder(member.roles), steps };
}

/** What happened to a membership, newest first: from the log, with what the person signed. */
export async function memberHistory(actor: Actor, { id, personId }: Pick<Member, "id" | "personId">): Promise<MemberEvent[]> {
  if (!canManageMembers(actor)) throw notFound();
  return readRows<MemberEvent>(actor, Prisma.sql`
    select e.id, e.name, e.payload, coalesce(e.at, e.day::timestamptz) as at, p.name as by
    from events e left join people p on e.actor_kind = 'person' and p.id = e.actor_id
    where e.subject_id = ${id}::uuid or (e.subject_id = ${personId}::uuid and e.name like 'agreement.%')
    order by e.id desc`);
}
