import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { refuseAddress } from "#app/features/identity/refused-addresses.server.ts";
import { forgetTold } from "#app/features/meetings/calendar/told-calendars.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { deliveryBounced } from "../notifications.events.ts";
import type { Recipient } from "../notifications.ts";
import { recipientAddress } from "../recipients.server.ts";
import { isAboutAddress, type Bounce } from "./bounces.ts";

/**
 * Takes in that a mail could not arrive, once: it stands as bounced, and where the address cannot be reached at all nothing
 * more is sent there until somebody says otherwise.
 * @throws a 404 refusal where it is no mail of this programme.
 */
export async function receiveBounce(actor: SystemActor, { deliveryId, status }: Bounce): Promise<void> {
  const found = await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const [delivery] = await tx.$queryRaw<{ kind: Recipient["kind"]; recipientId: string; template: string; about: string; state: string }[]>`
      select recipient_kind as kind, recipient_id as "recipientId", template, about, state from deliveries where id = ${deliveryId}::uuid for update`;
    if (!delivery) {
      unchanged();
      return false;
    }
    if (!["sent", "queued"].includes(delivery.state)) {
      unchanged();
      return true;
    }
    const { kind, recipientId } = delivery;
    const to = isAboutAddress(status) ? await recipientAddress(actor.programme, kind, recipientId) : null;
    if (to) await refuseAddress(tx, to.address, status, now);
    await tx.delivery.update({ where: { id: deliveryId }, data: { state: "bounced", lastError: status }, select: { id: true } });
    if (delivery.template === "meeting") await forgetTold(tx, recipientId, delivery.about);
    await record(deliveryBounced, deliveryId, { kind, recipientId, status, isRefused: to !== null });
    return true;
  });
  if (!found) throw notFound();
}
