import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { setGroupRoles } from "#app/features/identity/group-roles.server.ts";
import { dayOfProgramme, lockMembership, mustBecome, type SeenMembership } from "./lock-membership.server.ts";
import { asDate } from "./membership-rows.server.ts";
import { membershipEnded } from "./membership.events.ts";
import type { EndReason } from "./membership.ts";

/**
 * Ends a membership: its roles in the group stop in the same moment. Whoever leaves stays signed in, for what they said
 * themselves.
 */
export async function endMembership(actor: Actor, input: SeenMembership & { reason: EndReason }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const membership = await lockMembership(tx, actor, input);
    mustBecome(membership.state, "ended");
    await tx.membership.update({
      where: { id: membership.id },
      data: { state: "ended", endedOn: asDate(await dayOfProgramme(tx, now)), endReason: input.reason, leaveUntil: null, version: { increment: 1 } },
      select: { id: true },
    });
    await setGroupRoles(tx, { ...membership, roles: [] }, now);
    await record(membershipEnded, membership.id, { personId: membership.personId, groupId: membership.groupId, reason: input.reason });
  });
}
