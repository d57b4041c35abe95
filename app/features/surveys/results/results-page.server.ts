import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { canSeeSurveys } from "../survey.policy.ts";
import { readSurveyForResults } from "./results.queries.server.ts";
import { SPLITS, type Split } from "./splits.ts";

/** Who of the team looks at which survey's results, and how they read. @throws 404 for whoever may not, and for no survey. */
export async function openResults({ request, context, params }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeSurveys(actor) || !/^[1-9]\d{0,8}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  const survey = await readSurveyForResults(actor, Number(params.number));
  if (!survey) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  return { actor, survey, lang, reader: { lang, timeZone: person.timeZone }, programme, places: placesFor(programme, lang) };
}

/** What an address asks to compare by; null: nothing, or nothing we know. */
export function splitOf(request: Request): Split | null {
  const by = new URL(request.url).searchParams.get("by");
  return SPLITS.find((split) => split === by) ?? null;
}
