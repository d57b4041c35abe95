import { randomBytes } from "node:crypto";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { crockford, hmac } from "#app/platform/secrets/secrets.ts";
import { lockPerson } from "./acted-for.server.ts";
import { cardIssued } from "./identity.events.ts";
import { canIssueCard } from "./identity.policy.ts";
import { CARD_SYMBOLS } from "./identity.ts";

/**
 * Makes a card for somebody and gives its secret, 12 Crockford symbols. Only its hash is kept, so this is the one moment at
 * which it can be printed. Earlier cards of the person stop working, and
 * sessions end that may have begun with one.
 */
export async function issueCard(actor: Actor, personId: string): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const person = await lockPerson(tx, personId, now);
    if (!canIssueCard(actor, person, hasMailServer() && person.email !== null)) throw notAllowed();
    const revoked = await tx.card.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
    // Whoever holds the lost card may be signed in with it.
    if (revoked.count > 0) await tx.session.deleteMany({ where: { personId } });
    const id = newId();
    const by = actor.kind === "person" ? actor.personId : null;
    const secret = crockford(randomBytes(8), CARD_SYMBOLS);
    await tx.card.create({
      data: { id, personId, secretHash: new Uint8Array(cardHash(secret)), issuedById: by, issuedAt: now },
      select: { id: true },
    });
    await record(cardIssued, id, { personId, by, revoked: revoked.count });
    return secret;
  });
}

/** How the secret of a card is kept. */
export function cardHash(secret: string): Buffer {
  return hmac("card", secret);
}
