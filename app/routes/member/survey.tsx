import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { ownInvitationCode } from "#app/features/surveys/invitations/invitations.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { found, nothingHere } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Leads an advisor to the survey they were invited to, by their own invitation: nobody signed in types its code. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const number = /^\d{1,9}$/.test(params.number ?? "") ? Number(params.number) : 0;
  const code = await ownInvitationCode(actor, number);
  if (!code) throw nothingHere();
  throw found(paths.response(requestLanguage(request, { account: person.lang }), code));
}

export default function OwnSurvey() {
  return null;
}
