import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { forgetRefusal } from "#app/features/identity/refused-addresses.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { addressTriedAgain } from "../notifications.events.ts";
import type { Recipient } from "../notifications.ts";
import { recipientAddress } from "../recipients.server.ts";
import { canTryAddresses } from "./bounces.policy.ts";

/** Lets mail go again to an address that could not be reached. @throws a 404 refusal where there is none, or for others. */
export async function tryAddressAgain(actor: Actor, recipient: Recipient): Promise<void> {
  const to = canTryAddresses(actor) ? await recipientAddress(actor.programme, recipient.kind, recipient.id) : null;
  if (!to) throw notFound();
  await runCommand(actor, async ({ tx, record, unchanged }) => {
    if (!(await forgetRefusal(tx, to.address))) return unchanged();
    await record(addressTriedAgain, recipient.id, { kind: recipient.kind });
  });
}
