import { runCommand } from "#app/features/events/run-command.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { personSignedIn } from "./identity.events.ts";
import { linkHash } from "./send-code.server.ts";

/**
 * Signs in with the link of a mail and gives the person's id; the link and its code are used up. Opening the page does not
 * come here, only its button does.
 * @throws DomainError where the link is unknown, used or older than ten minutes.
 */
export async function signInWithLink(programme: string, token: string): Promise<string> {
  const wrong = new DomainError("identity:errors.linkWrong");
  const moment = now();
  const found = await database(programme).prisma.signInCode.findUnique({
    where: { linkHash: new Uint8Array(linkHash(token)) },
    select: { id: true, personId: true, person: { select: { endedAt: true } } },
  });
  if (!found || (found.person.endedAt && found.person.endedAt <= moment)) throw wrong;
  const { id, personId } = found;
  return runCommand({ kind: "person", programme, personId, grants: [] }, async ({ tx, now, record }) => {
    const { count } = await tx.signInCode.updateMany({ where: { id, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
    if (count === 0) throw wrong;
    await record(personSignedIn, personId, { how: "link" });
    return personId;
  });
}
