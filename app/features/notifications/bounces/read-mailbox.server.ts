import { createHash } from "node:crypto";
import { ImapFlow } from "imapflow";
import type { SystemActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { LARGEST_REPORT } from "./bounces.ts";
import { takeReport } from "./take-report.server.ts";

/** How many messages one reading takes at most; the next one goes on from there. */
const MOST_MESSAGES = 200;

/**
 * Reads what came into a mailbox since the last time and takes in the reports among it. The mailbox is only looked at, never
 * changed: what was read is remembered here. Safe twice: a report that is taken again changes nothing. Gives how many were read.
 * @throws the server's error where it cannot be reached; the next time goes on where this one stopped.
 */
export async function readMailbox(actor: SystemActor, address: string): Promise<number> {
  const { folder, name, ...connection } = accountOf(address);
  const client = new ImapFlow({ ...connection, logger: false, disableAutoIdle: true, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 });
  // What breaks while nothing is asked is met by the next command.
  client.on("error", () => {});
  await client.connect();
  try {
    const { uidValidity } = await client.mailboxOpen(folder, { readOnly: true });
    const { prisma } = database(actor.programme);
    const known = await prisma.bounceMailbox.findUnique({ where: { name } });
    let last = known?.uidValidity === uidValidity ? Number(known.lastUid) : 0;
    const uids = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || [];
    // `n:*` always names the last message, also where its number is below n.
    const fresh = uids.filter((uid) => uid > last).sort((a, b) => a - b).slice(0, MOST_MESSAGES);
    for (const uid of fresh) {
      const message = await client.fetchOne(String(uid), { source: { maxLength: LARGEST_REPORT } }, { uid: true });
      if (message && message.source) await takeReport(actor, message.source);
      last = uid;
      const read = { uidValidity, lastUid: BigInt(last), readAt: now() };
      await prisma.bounceMailbox.upsert({ where: { name }, create: { name, ...read }, update: read });
    }
    return fresh.length;
  } finally {
    await client.logout().catch(() => client.close());
  }
}

/** `imaps://user:password@host/INBOX` as its parts; `imap://` begins in the clear and goes on encrypted where the server can. */
function accountOf(address: string) {
  const url = new URL(address);
  const secure = url.protocol === "imaps:";
  const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
  const user = decodeURIComponent(url.username);
  const port = Number(url.port) || (secure ? 993 : 143);
  const name = createHash("sha256").update(`${user} ${url.hostname} ${port} ${folder}`).digest("base64url");
  return { host: url.hostname, port, secure, auth: { user, pass: decodeURIComponent(url.password) }, folder, name };
}
