import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { setGroupRoles } from "#app/features/identity/group-roles.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { unsignedAgreements } from "./agreement/current-agreements.server.ts";
import { dayOfProgramme, lockMembership, mustBecome, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipActivated } from "./membership.events.ts";
import { lastDayOfTerm } from "./membership.ts";

/**
 * Makes somebody in onboarding a member who takes part; their term begins today where no other was set.
 * @throws a refusal while they have not signed what members sign, in its version of today.
 */
export async function activateMembership(actor: Actor, input: SeenMembership): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    if (membership.state !== "onboarding") throw new DomainError("membership:member.errors.transition", 409);
    mustBecome(membership.state, "active");
    const { published, unsigned } = await unsignedAgreements(tx, membership.personId);
    if (published === 0) throw new DomainError("membership:member.errors.noAgreement", 409);
    if (unsigned.length > 0) throw new DomainError("membership:member.errors.notSigned", 409);
    const from = membership.from?.toISOString().slice(0, 10) ?? (await dayOfProgramme(tx, now));
    const until = membership.until?.toISOString().slice(0, 10) ?? lastDayOfTerm(from);
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "active", from: asDate(from), until: asDate(until), version: { increment: 1 } },
      select: { id: true },
    });
    await setGroupRoles(tx, { ...membership, roles: ["member"] }, now);
    await record(membershipActivated, membership.id, { personId: membership.personId, groupId: membership.groupId, until });
  });
}
