import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import type { Template } from "./emails/mails.server.ts";
import { mailLanguage, type Recipient } from "./notifications.ts";
import sendDeliveryJob from "./send-delivery.timer.server.ts";

/** A mail to somebody because of an event. */
export interface MailToQueue {
  eventId: string;
  recipient: Recipient;
  template: Template;
  /** The recipient's language; the mail is in it where it ships. */
  lang: string;
  /** What it is about, where one event means several mails to the same recipient. */
  about?: string;
  /** What the template needs to know besides the event: never a person's words. */
  data?: object;
}

/**
 * Writes one delivery for an event, a recipient and what it is about, once, and sends it to the queue in the same transaction.
 * Without a mail server it is kept for the outbox. Deliveries are written without an event of their own.
 */
export async function queueMail(tx: Tx, programme: string, mail: MailToQueue): Promise<void> {
  const { eventId, recipient, template, lang, about = "", data = {} } = mail;
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
        about,
        data,
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 1 && state === "queued") await sendJob(tx, programme, sendDeliveryJob, { deliveryId: id });
}
