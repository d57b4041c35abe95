import { runCommand } from "#app/features/events/run-command.server.ts";
import { database } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { readCrockford } from "#app/platform/secrets/secrets.ts";
import { personSignedIn } from "./identity.events.ts";
import { cardHash } from "./issue-card.server.ts";

/**
 * Signs in with a card, by its typed code or by its link, and gives the person's id. A card works until it is revoked.
 * @throws DomainError where there is no such card, or it works no more.
 */
export async function signInWithCard(programme: string, typed: string): Promise<string> {
  const wrong = new DomainError("identity:errors.cardWrong");
  const card = await database(programme).prisma.card.findUnique({
    where: { secretHash: new Uint8Array(cardHash(readCrockford(typed))) },
    select: { id: true, personId: true },
  });
  if (!card) throw wrong;
  const { id, personId } = card;
  return runCommand({ kind: "person", programme, personId, grants: [] }, async ({ tx, now, record }) => {
    const [live] = await tx.$queryRaw<{ id: string }[]>`
      select c.id from cards c join people p on p.id = c.person_id
      where c.id = ${id}::uuid and c.revoked_at is null and (p.ended_at is null or p.ended_at > ${now}) for share of c`;
    if (!live) throw wrong;
    await record(personSignedIn, personId, { how: "card" });
    return personId;
  });
}
