import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { mailLanguage, type Recipient, type Template } from "./notifications.ts";
import sendDeliveryJob from "./send-delivery.timer.server.ts";

/**
 * Writes one delivery for an event and a recipient, once, and sends it to the queue in the same transaction. Without a mail
 * server it is kept for the outbox. Deliveries are written without an event of their own.
 */
export async function queueMail(
  tx: Tx,
  programme: string,
  mail: { eventId: string; recipient: Recipient; template: Template; lang: string },
): Promise<void> {
  const { eventId, recipient, template, lang } = mail;
  const id = newId();
  const state = hasMailServer() ? "queued" : "kept";
  const { count } = await tx.delivery.createMany({
    data: [
      {
        id,
        eventId,
        recipientKind: recipient.kind,
        recipientId: recipient.id,
        channel: "email",
        template,
        lang: mailLanguage(lang),
        state,
        messageId: `<${id}@${new URL(originOf(programme)).hostname}>`,
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 1 && state === "queued") await sendJob(tx, programme, sendDeliveryJob, { deliveryId: id });
}
