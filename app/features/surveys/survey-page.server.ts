import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { found } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { readSurveyToBuild } from "./builder.queries.server.ts";
import { textIdsOf } from "./definition.ts";
import { checkDefinition } from "./definition-check.ts";
import { canChangeSurveys, canSeeSurveys } from "./survey.policy.ts";
import { surveyLanguages } from "./survey.queries.server.ts";

/** Who of the team asks, and how they read. @throws 404 for whoever sees no surveys. */
export async function openSurveys({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeSurveys(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, now: now(), programme, places: placesFor(programme, lang), canChange: canChangeSurveys(actor) };
}

/** As {@link openSurveys}, for whoever makes surveys. @throws 404 for everybody else. */
export async function openSurveysToChange(args: Pick<LoaderFunctionArgs, "request" | "context">) {
  const page = await openSurveys(args);
  if (!page.canChange) throw new Response(null, { status: 404 });
  return page;
}

/** The number in an address. @throws 404 where it is none. */
export function surveyNumberOf({ params }: Pick<LoaderFunctionArgs, "params">): number {
  if (!/^[1-9]\d{0,8}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  return Number(params.number);
}

/** A code in an address. @throws 404 where it is none. */
export function codeOf({ params }: Pick<LoaderFunctionArgs, "params">): string {
  if (!/^[a-z0-9_]{1,60}$/.test(params.code ?? "")) throw new Response(null, { status: 404 });
  return params.code!;
}

/**
 * The survey of an address as its builder needs it: what stands in the way of publishing, how far each language is, and the
 * words for the preview in the language that `?in` asks for.
 */
export async function openBuilder(args: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const page = await openSurveys(args);
  const survey = await orNotFound(readSurveyToBuild(page.actor, surveyNumberOf(args)));
  const ids = [survey.titleTextId, survey.introTextId, ...textIdsOf(survey.definition)];
  const asked = new URL(args.request.url).searchParams.get("in");
  const previewIn = page.programme.languages.find((lang) => lang === asked) ?? survey.writtenIn;
  const [languages, previewWords] = await Promise.all([
    surveyLanguages(page.actor, ids, page.programme.languages),
    readTexts(page.actor, ids, previewIn),
  ]);
  const { places, programme } = page;
  return {
    ...page,
    survey,
    languages,
    problems: checkDefinition(survey.definition),
    preview: { lang: previewIn, words: previewWords },
    sites: programme.sites.map(({ id }) => ({ id, name: places[id]! })),
    groups: programme.groups.map(({ id }) => ({ id, name: places[id]! })),
  };
}

/**
 * As {@link openBuilderToChange}, for a page whose form a closed survey refuses.
 * @throws 404 for whoever makes no surveys, and the way back to a survey that is closed.
 */
export async function openBuilderToEdit(args: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const page = await openBuilderToChange(args);
  if (!page.survey.canEdit) throw found(paths.teamSurvey(page.survey.number));
  return page;
}

/** As {@link openBuilder}, for whoever makes surveys. @throws 404 for everybody else. */
export async function openBuilderToChange(args: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const page = await openBuilder(args);
  if (!page.canChange) throw new Response(null, { status: 404 });
  return page;
}
