import type { ReceiptActor } from "#app/features/events/actor.ts";
import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { readOwnInput, receiptActor, type OwnInput } from "./receipt/receipt.queries.server.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";

/**
 * Opens a page that belongs to a receipt.
 * @throws 404 where nobody was given this code, or a newer one replaced it: both look the same.
 */
export async function openReceipt(args: {
  request: Request;
  params: { lang?: string; secret?: string };
  context: { programme: string };
}): Promise<PublicPage & { holder: ReceiptActor; secret: string; input: OwnInput }> {
  const page = await openPublicPage(args);
  const holder = await receiptActor(page.actor.programme, args.params.secret ?? "");
  const input = holder && (await readOwnInput(holder, holder.inputId, page.lang));
  if (!holder || !input) throw nothingHere();
  return { ...page, holder, input, secret: readCode(args.params.secret!)! };
}
