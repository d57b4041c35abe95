import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayOfProgramme, lockMembership, mustBecome, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipLeaveGiven } from "./membership.events.ts";

/** Lets a member pause until a day (the last one of the pause, `YYYY-MM-DD`). Their term and their roles go on. */
export async function giveLeave(actor: Actor, input: SeenMembership & { until: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    mustBecome(membership.state, "on_leave");
    if (input.until <= (await dayOfProgramme(tx, now))) throw new DomainError("membership:member.errors.leaveUntil");
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "on_leave", leaveUntil: asDate(input.until), version: { increment: 1 } },
      select: { id: true },
    });
    await record(membershipLeaveGiven, membership.id, { until: input.until });
  });
}
