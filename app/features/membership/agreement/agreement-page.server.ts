import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { readAgreement } from "./agreement.queries.server.ts";
import { canManageAgreements } from "./agreement.policy.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** Who of the team asks about agreements, and how they read. @throws 404 for whoever does not look after them. */
export async function openAgreements({ request, context }: Args) {
  const { actor, person } = await requireTeam(request, context);
  if (!canManageAgreements(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, programme: await readProgramme(context.programme) };
}

/** The version of an agreement that an address names. @throws 404 where it is none. */
export async function openAgreement(args: Args) {
  const opened = await openAgreements(args);
  return { ...opened, agreement: await orNotFound(readAgreement(opened.actor, args.params.id ?? "", opened.lang)) };
}
