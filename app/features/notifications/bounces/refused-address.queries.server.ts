import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { refusalOf, type Refusal } from "#app/features/identity/refused-addresses.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { Recipient } from "../notifications.ts";
import { recipientAddress } from "../recipients.server.ts";
import { canTryAddresses } from "./bounces.policy.ts";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An address that mail does not reach, as a coordinator sees it. */
export interface RefusedAddress extends Refusal {
  recipient: Recipient;
  address: string;
}

/** The address of somebody that mail does not reach. @throws a 404 refusal where mail reaches it, or for whoever may not know. */
export async function refusedAddress(actor: Actor, kind: string, id: string): Promise<RefusedAddress> {
  if (!canTryAddresses(actor) || !isKind(kind) || !UUID.test(id)) throw notFound();
  const to = await recipientAddress(actor.programme, kind, id);
  const refusal = await refusalOf(reads(actor), to?.address);
  if (!to || !refusal) throw notFound();
  return { ...refusal, recipient: { kind, id }, address: to.address };
}

function isKind(kind: string): kind is Recipient["kind"] {
  return kind === "person" || kind === "contributor" || kind === "applicant";
}
