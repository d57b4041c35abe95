import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { setGroupRoles } from "#app/features/identity/group-roles.server.ts";
import { canManageGrant } from "#app/features/identity/identity.policy.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { lockMembership, type SeenMembership } from "./lock-membership.server.ts";
import { membershipRolesChanged } from "./membership.events.ts";
import { mayLead, takesPart, type LeadingRole } from "./membership.ts";

/** Sets what somebody is in their group besides a member: chair, co-chair, patient champion; none of them is fine too. */
export async function changeGroupRoles(actor: Actor, input: SeenMembership & { roles: readonly LeadingRole[] }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    if (input.roles.some((role) => !canManageGrant(actor, role))) throw notAllowed();
    if (!takesPart(membership.state)) throw new DomainError("membership:member.errors.notActive", 409);
    if (input.roles.some((role) => !mayLead(membership.kind, role))) throw new DomainError("membership:member.errors.champion");
    await tx.membership.update({ where: { id: membership.id }, data: { version: { increment: 1 } }, select: { id: true } });
    await setGroupRoles(tx, { ...membership, roles: ["member", ...input.roles] }, now);
    await record(membershipRolesChanged, membership.id, { roles: [...input.roles] });
  });
}
