import type { AppLoadContext } from "@remix-run/node";
import { requireTeam, type SignedIn } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { canWriteMessages } from "./messages.policy.ts";
import { readMessage, type MessagePage } from "./messages.queries.server.ts";

type Args = { request: Request; params: { number?: string }; context: AppLoadContext };

export interface OpenedMessages extends SignedIn {
  lang: ShippedLanguage;
  reader: { lang: ShippedLanguage; timeZone: string };
  programme: Programme;
}

/** Opens a page about messages of the team. @throws 404 for whoever may not write any. */
export async function openMessages({ request, context }: Args): Promise<OpenedMessages> {
  const signedIn = await requireTeam(request, context);
  if (!canWriteMessages(signedIn.actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: signedIn.person.lang });
  return { ...signedIn, lang, reader: { lang, timeZone: signedIn.person.timeZone }, programme: await readProgramme(context.programme) };
}

/** Opens one message of the team. @throws 404 where there is none. */
export async function openMessage(args: Args): Promise<OpenedMessages & { message: MessagePage }> {
  const opened = await openMessages(args);
  const number = /^\d{1,9}$/.test(args.params.number ?? "") ? Number(args.params.number) : 0;
  return { ...opened, message: await orNotFound(readMessage(opened.actor, number, opened.lang, opened.programme.workingLanguage)) };
}
