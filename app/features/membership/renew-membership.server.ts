import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayOfProgramme, lockMembership, mustHaveATermLeft, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipRenewed } from "./membership.events.ts";

/** A member who was asked stays for another term, until this day (`YYYY-MM-DD`). @throws where they are in their last term. */
export async function renewMembership(actor: Actor, input: SeenMembership & { until: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    if (membership.state !== "renewing") throw new DomainError("membership:member.errors.transition", 409);
    mustHaveATermLeft(membership);
    const before = membership.until?.toISOString().slice(0, 10);
    if (input.until <= (await dayOfProgramme(tx, now)) || (before && input.until <= before)) throw new DomainError("membership:member.errors.newTerm");
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "active", until: asDate(input.until), renewalAskedOn: null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(membershipRenewed, membership.id, { until: input.until });
  });
}
