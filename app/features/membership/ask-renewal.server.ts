import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { dayOfProgramme, lockMembership, mustBecome, mustHaveATermLeft, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipRenewalAsked } from "./membership.events.ts";

/**
 * Notes that a member was asked for another term. Silence is a call, not an exit (DOMAIN §1): they stay as they are.
 * @throws where they are in their last term.
 */
export async function askRenewal(actor: Actor, input: SeenMembership): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    mustBecome(membership.state, "renewing");
    mustHaveATermLeft(membership);
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "renewing", renewalAskedOn: asDate(await dayOfProgramme(tx, now)), version: { increment: 1 } },
      select: { id: true },
    });
    await record(membershipRenewalAsked, membership.id, { personId: membership.personId, groupId: membership.groupId });
  });
}
