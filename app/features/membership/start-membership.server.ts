import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { writeMembership, type NewMembership } from "./membership-rows.server.ts";
import { membershipStarted } from "./membership.events.ts";
import { canManageMembers } from "./membership.policy.ts";

/** Begins somebody's place in a group, in onboarding: they take part once they have signed. Returns the membership's id. */
export async function startMembership(actor: Actor, input: NewMembership): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canManageMembers(actor)) throw notAllowed();
    const id = await writeMembership(tx, input, now);
    await record(membershipStarted, id, { groupId: input.groupId, personId: input.personId, kind: input.kind });
    return id;
  });
}
