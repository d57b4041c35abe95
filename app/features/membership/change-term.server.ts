import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMembership, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipTermChanged } from "./membership.events.ts";

/** Sets the term of a membership: its first and last day, `YYYY-MM-DD`. */
export async function changeTerm(actor: Actor, input: SeenMembership & { from: string; until: string }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const membership = await lockMembership(tx, actor, input);
    if (membership.state === "ended") throw new DomainError("membership:member.errors.transition", 409);
    const [from, until] = [asDate(input.from)!, asDate(input.until)!];
    if (until <= from) throw new DomainError("membership:member.errors.term");
    if (membership.from?.getTime() === from.getTime() && membership.until?.getTime() === until.getTime()) return unchanged();
    await tx.membership.update({ where: { id: membership.id }, data: { from, until, version: { increment: 1 } }, select: { id: true } });
    await record(membershipTermChanged, membership.id, { from: input.from, until: input.until });
  });
}
