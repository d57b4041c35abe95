import type { Tx } from "#app/platform/db/db.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { MAILS, type Template } from "../emails/mails.server.ts";
import type { Recipient } from "../notifications.ts";
import { planDelivery } from "../plan-delivery.ts";
import sendDeliveryJob from "../send-delivery.timer.server.ts";
import { wishesOf } from "./chosen.server.ts";

/** Lets what is held for a recipient follow what they wish now, inside the command in which they said so. */
export async function replanHeld(tx: Tx, programme: string, recipient: Recipient, now: Date): Promise<void> {
  const held = await tx.$queryRaw<{ id: string; template: Template }[]>`
    select id, template from deliveries where state = 'held' and recipient_kind = ${recipient.kind} and recipient_id = ${recipient.id}::uuid order by id for update`;
  if (held.length === 0) return;
  const wishes = await wishesOf(tx, recipient);
  for (const { id, template } of held) {
    const { state, dueAt } = planDelivery(MAILS[template].topic, wishes, now);
    await tx.delivery.update({ where: { id }, data: { state, dueAt }, select: { id: true } });
    if (state === "queued") await sendJob(tx, programme, sendDeliveryJob, { deliveryId: id }, dueAt ? { startAfter: dueAt } : {});
  }
}
