import type { AppLoadContext } from "@remix-run/node";
import { requirePerson, type SignedIn } from "#app/features/identity/session.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { ownInputId, readOwnInput, type OwnInput } from "./receipt/receipt.queries.server.ts";

/**
 * Opens a page about something that an advisor said.
 * @throws a redirect to the sign-in page; 404 where it is not theirs.
 */
export async function openOwnInput(args: {
  request: Request;
  params: { number?: string };
  context: AppLoadContext;
}): Promise<SignedIn & { input: OwnInput; reader: { lang: string; timeZone: string } }> {
  const signedIn = await requirePerson(args.request, args.context);
  const lang = requestLanguage(args.request, { account: signedIn.person.lang });
  const number = /^\d{1,9}$/.test(args.params.number ?? "") ? Number(args.params.number) : 0;
  const id = await ownInputId(signedIn.actor, number);
  const input = id && (await readOwnInput(signedIn.actor, id, lang));
  if (!input) throw nothingHere();
  return { ...signedIn, input, reader: { lang, timeZone: signedIn.person.timeZone } };
}
