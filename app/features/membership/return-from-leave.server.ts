import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMembership, type SeenMembership } from "./lock-membership.server.ts";
import { membershipReturned } from "./membership.events.ts";

/** A member's pause is over. */
export async function returnFromLeave(actor: Actor, input: SeenMembership): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const membership = await lockMembership(tx, actor, input);
    if (membership.state !== "on_leave") throw new DomainError("membership:member.errors.transition", 409);
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "active", leaveUntil: null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(membershipReturned, membership.id, {});
  });
}
