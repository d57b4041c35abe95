import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { textIdsOf } from "../definition.ts";
import { takesAnswers } from "../survey.ts";
import { canEnterResponses } from "../survey.policy.ts";
import { readAskedSurvey } from "../survey.queries.server.ts";

/** The survey into which somebody types the answers of somebody else; the questions once their language is chosen (`?lang=`). */
export async function openEntering({ request, context, params }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canEnterResponses(actor) || !/^[1-9]\d{0,8}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  const survey = await readAskedSurvey(actor, { number: Number(params.number) });
  if (!survey) throw new Response(null, { status: 404 });
  const reader = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const asked = new URL(request.url).searchParams.get("lang");
  const lang = programme.languages.find((one) => one === asked) ?? null;
  const definition = lang ? survey.version.definition : null;
  const page = {
    number: survey.number,
    isOpen: takesAnswers(survey, dayIn(now(), programme.timeZone)),
    isAnonymous: survey.privacy === "anonymous",
    reader,
    lang,
    languages: programme.languages,
    sites: programme.sites.map(({ id, name }) => ({ id, name: nameFor(name, reader) })),
    definition,
    words: await readTexts(actor, definition && lang ? textIdsOf(definition) : [], lang ?? reader),
    key: newFormKey(),
  };
  return { actor, survey, page };
}

export type Entering = Awaited<ReturnType<typeof openEntering>>;
export type EnteringPage = Entering["page"];
