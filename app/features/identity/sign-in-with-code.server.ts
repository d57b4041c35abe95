import { setTimeout as pause } from "node:timers/promises";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { sameBytes } from "#app/platform/secrets/secrets.ts";
import { personSignedIn } from "./identity.events.ts";
import { CODE_RULES, readDigits } from "./identity.ts";
import { codeHash } from "./send-code.server.ts";

/** Every try takes at least this long (ms), so that its time does not tell whether there is such an account. */
const SLOWEST = 300;

/**
 * Signs in with the code of the newest mail and gives the person's id; the code and its link are used up.
 * @throws the same DomainError for a wrong, used, old or five times mistyped code, and where there is no such account.
 */
export async function signInWithCode(programme: string, { email, code }: { email: string | null; code: string }): Promise<string> {
  const [outcome] = await Promise.allSettled([tryCode(programme, email, readDigits(code)), pause(SLOWEST)]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}

async function tryCode(programme: string, email: string | null, code: string): Promise<string> {
  const wrong = new DomainError("identity:errors.codeWrong");
  if (!email) throw wrong;
  const moment = now();
  // The try is counted before the code is compared, and stays counted whatever comes after: tries at once count too.
  const [tried] = await database(programme).prisma.$queryRaw<{ id: string; personId: string; codeHash: Uint8Array }[]>`
    update sign_in_codes set tries = tries + 1
    where tries < ${CODE_RULES.tries} and id = (
      select c.id from sign_in_codes c join people p on p.id = c.person_id
      where p.email = ${email} and (p.ended_at is null or p.ended_at > ${moment}) and c.used_at is null and c.expires_at > ${moment}
      order by c.created_at desc limit 1)
    returning id, person_id as "personId", code_hash as "codeHash"`;
  if (!tried || !sameBytes(tried.codeHash, codeHash(tried.personId, code))) throw wrong;
  const { id, personId } = tried;
  return runCommand({ kind: "person", programme, personId, grants: [] }, async ({ tx, now, record }) => {
    const { count } = await tx.signInCode.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
    if (count === 0) throw wrong;
    await record(personSignedIn, personId, { how: "code" });
    return personId;
  });
}
