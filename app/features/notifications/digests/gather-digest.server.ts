import type { SystemActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
import type { DigestData } from "../emails/digest-mail.ts";
import type { Recipient } from "../notifications.ts";
import { queueMail } from "../queue-mail.server.ts";

/**
 * Gathers what is held for somebody and due into one mail. Safe twice and on several machines: what was gathered is held no
 * more, and what another machine has in hand is left to it. Written without an event, as all deliveries are.
 */
export async function gatherDigest({ programme }: SystemActor, recipient: Recipient): Promise<void> {
  await database(programme).prisma.$transaction(async (tx) => {
    const held = await tx.$queryRaw<{ id: string; eventId: string }[]>`
      select id, event_id as "eventId" from deliveries
      where state = 'held' and due_at <= ${now()} and recipient_kind = ${recipient.kind} and recipient_id = ${recipient.id}::uuid
      order by id for update skip locked`;
    const [first] = held;
    if (!first) return;
    const data: DigestData = { deliveries: held.map(({ id }) => id) };
    const about = `digest ${first.id}`;
    await queueMail(tx, programme, { eventId: first.eventId, recipient, template: "digest", lang: await languageOf(tx, recipient), about, data });
    const digest = await tx.delivery.findFirstOrThrow({ where: { eventId: first.eventId, recipientId: recipient.id, about }, select: { id: true } });
    await tx.delivery.updateMany({ where: { id: { in: data.deliveries } }, data: { state: "gathered", digestId: digest.id } });
  });
}

/** Only people with an account have digests; anybody else is written to at once or not at all. */
async function languageOf(tx: Tx, { kind, id }: Recipient): Promise<string> {
  const person = kind === "person" ? await tx.person.findUnique({ where: { id }, select: { lang: true } }) : null;
  return person?.lang ?? "en";
}
