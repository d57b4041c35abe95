import type { AppLoadContext } from "@remix-run/node";
import { requireTeam, type SignedIn } from "#app/features/identity/session.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { surveyInvitations, type SurveyInvitations } from "./invitations.queries.server.ts";

export interface OpenedInvitations extends SignedIn, SurveyInvitations {
  number: number;
  lang: ShippedLanguage;
  reader: { lang: ShippedLanguage; timeZone: string };
}

/** Opens a page about who is asked to answer a survey. @throws 404 for whoever may not ask people. */
export async function openInvitations(args: { request: Request; params: { number?: string }; context: AppLoadContext }): Promise<OpenedInvitations> {
  const signedIn = await requireTeam(args.request, args.context);
  const lang = requestLanguage(args.request, { account: signedIn.person.lang });
  const number = /^\d{1,9}$/.test(args.params.number ?? "") ? Number(args.params.number) : 0;
  const found = await orNotFound(surveyInvitations(signedIn.actor, number, lang));
  return { ...signedIn, ...found, number, lang, reader: { lang, timeZone: signedIn.person.timeZone } };
}
