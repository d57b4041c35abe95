import { refusalOf } from "#app/features/identity/refused-addresses.server.ts";
import { forgetTold } from "#app/features/meetings/calendar/told-calendars.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { hasMailServer, mailer } from "#app/platform/mail/mail.ts";
import { receiveBounce } from "./bounces/receive-bounce.server.ts";
import { buildMail, type DeliveryToBuild } from "./build-mail.server.ts";
import { MAILS, type Template } from "./emails/mails.server.ts";
import { errorOf, isForGood, MOST_TRIES, OUTDATED, refusedStatus, UNDELIVERABLE, UNFINISHED, type DeliveryState, type Recipient } from "./notifications.ts";
import { wishesOf } from "./preferences/chosen.server.ts";
import { recipientAddress } from "./recipients.server.ts";
import { cadenceOf } from "./topics.ts";

/**
 * Sends one delivery, if it still waits. The same Message-ID at every try; a double is possible only where the process dies
 * between the server's yes and our commit, and is then marked as unfinished and counted.
 * @throws the server's error where another try may help.
 */
export async function sendDelivery(programme: string, deliveryId: string): Promise<void> {
  const { prisma } = database(programme);
  if (!hasMailServer()) {
    await prisma.delivery.updateMany({ where: { id: deliveryId, state: "queued" }, data: { state: "kept" } });
    return;
  }
  // Counted before it is sent: whoever finds a counted try without an outcome knows that one was cut off.
  const [delivery] = await prisma.$queryRaw<Claimed[]>`
    update deliveries set attempts = attempts + 1,
      last_error = case when attempts > 0 and (last_error is null or last_error = ${UNFINISHED}) then ${UNFINISHED} end
    where id = ${deliveryId}::uuid and state = 'queued'
    returning recipient_kind as "recipientKind", recipient_id as "recipientId", template, lang, event_id as "eventId", about, data,
      message_id as "messageId", attempts, last_error as "lastError"`;
  if (!delivery) return;
  const end = async (state: DeliveryState, lastError = delivery.lastError) => {
    await prisma.delivery.updateMany({ where: { id: deliveryId, state: "queued" }, data: { state, lastError, sentAt: state === "sent" ? now() : null } });
    if (state !== "sent" && state !== "queued" && delivery.template === "meeting") await forgetTold(prisma, delivery.recipientId, delivery.about);
  };

  const recipient = await recipientAddress(programme, delivery.recipientKind, delivery.recipientId);
  if (!recipient) return end("failed", "no_address");
  // Whoever stopped these mails while this one waited gets it no more.
  if (await isStopped(programme, delivery)) return end("muted", null);
  if (await refusalOf(prisma, recipient.address)) return end("failed", UNDELIVERABLE);
  const mail = await buildMail(programme, delivery, recipient);
  if (!mail) return end("failed", OUTDATED);
  try {
    await mailer().send({ to: recipient.address, ...mail, messageId: delivery.messageId, envelopeId: deliveryId });
  } catch (error) {
    const status = refusedStatus(error);
    if (status) {
      await receiveBounce({ kind: "system", programme }, { deliveryId, status });
      return;
    }
    const over = isForGood(error) || delivery.attempts >= MOST_TRIES;
    await end(over ? "failed" : "queued", errorOf(error));
    if (over) return;
    throw error;
  }
  await end("sent");
}

interface Claimed extends DeliveryToBuild {
  recipientKind: Recipient["kind"];
  messageId: string;
  attempts: number;
  lastError: string | null;
}

async function isStopped(programme: string, { recipientKind, recipientId, template }: Claimed): Promise<boolean> {
  const { chosen } = await wishesOf(database(programme).prisma, { kind: recipientKind, id: recipientId });
  return cadenceOf(MAILS[template as Template].topic, chosen) === "off";
}
