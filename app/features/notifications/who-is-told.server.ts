import { toldInputs, type LinkedInput } from "#app/features/backlog/voices.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import type { Recipient } from "./notifications.ts";
import { recipientAddress, recipientOf } from "./recipients.server.ts";

/** Somebody who spoke for an improvement, and how they are told what becomes of it; null where they left no address. */
export interface WhoIsTold {
  input: LinkedInput;
  told: { recipient: Recipient; lang: string } | null;
}

/**
 * Whoever is told what becomes of an improvement, by what they said. Who said it a second time, and that was closed as a
 * repetition, is told at the address that they left then too, where it is another one: nobody is told twice at one address.
 */
export async function whoIsTold(tx: Tx, programme: string, improvementId: string): Promise<WhoIsTold[]> {
  const found: WhoIsTold[] = [];
  for (const input of await toldInputs(tx, improvementId)) found.push({ input, told: await recipientOf(tx, input.inputId) });
  const [first, repeating] = [found.filter(({ input }) => input.repeatsId === null), found.filter(({ input }) => input.repeatsId !== null)];
  if (repeating.length === 0) return first;
  const addressOf = async ({ told }: WhoIsTold) => told && ((await recipientAddress(programme, told.recipient.kind, told.recipient.id))?.address.trim().toLowerCase() ?? null);
  const known = new Set(await Promise.all(first.map(addressOf)));
  for (const one of repeating) {
    const address = await addressOf(one);
    if (!address || known.has(address)) continue;
    known.add(address);
    first.push(one);
  }
  return first;
}
