import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { lockPerson } from "./acted-for.server.ts";
import { cardRevoked } from "./identity.events.ts";
import { canManageCards } from "./identity.policy.ts";

/** Makes every card of somebody stop working, and ends their sessions: a lost card may already have been used. */
export async function revokeCards(actor: Actor, personId: string): Promise<void> {
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const person = await lockPerson(tx, personId, now);
    if (!canManageCards(actor, person)) throw notAllowed();
    const { count } = await tx.card.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
    if (count === 0) return unchanged();
    await tx.session.deleteMany({ where: { personId } });
    await record(cardRevoked, personId, { personId, by: actor.kind === "person" ? actor.personId : null, revoked: count });
  });
}
