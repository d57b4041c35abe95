import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { hasMailServer } from "#app/platform/mail/mail.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { MAILS, type Template } from "./emails/mails.server.ts";
import { mailLanguage, type DeliveryState, type Recipient } from "./notifications.ts";
import { planDelivery } from "./plan-delivery.ts";
import { wishesOf } from "./preferences/chosen.server.ts";
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
  /** What it tells of is there only from this moment on. */
  notBefore?: Date | null;
  /** The recipient is on duty: an urgent mail then comes at once, whatever they chose and whatever the hour. */
  isOnDuty?: boolean;
}

/**
 * Writes one delivery for an event, a recipient and what it is about, once, as the recipient wishes: sent at once, after their
 * quiet hours, held for a digest, or muted. What is to be sent goes to the queue in the same transaction; without a mail server
 * it is kept for the outbox. Deliveries are written without an event of their own.
 * Gives its state; null where there is one already.
 */
export async function queueMail(tx: Tx, programme: string, mail: MailToQueue): Promise<DeliveryState | null> {
  const { eventId, recipient, template, lang, about = "", data = {}, notBefore, isOnDuty } = mail;
  const id = newId();
  const moment = now();
  const earliest = notBefore && notBefore > moment ? notBefore : null;
  const plan = planDelivery(MAILS[template].topic, await wishesOf(tx, recipient), earliest ?? moment, isOnDuty);
  const state = plan.state === "queued" && !hasMailServer() ? "kept" : plan.state;
  const dueAt = plan.dueAt ?? (plan.state === "queued" ? earliest : null);
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
        createdAt: moment,
        dueAt: state === "kept" ? null : dueAt,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  if (state === "queued") await sendJob(tx, programme, sendDeliveryJob, { deliveryId: id }, dueAt ? { startAfter: dueAt } : {});
  return state;
}
