import { siteBySlug } from "#app/features/input/site-of-input.ts";
import { openPublicPage, type PublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { FORM_KEY_PLACE, keepUntil } from "#app/platform/http/cache-page.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { found, nothingHere } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { shownCodes } from "../show-if.ts";
import { readAskedSurvey, type AskedSurvey } from "../survey.queries.server.ts";
import { needsInvitation } from "./answering.ts";
import type { QuestionsShown } from "./components/answer-form.tsx";
import type { SurveyKind } from "./components/survey-kinds.tsx";
import { takesAnswers } from "../survey.ts";
import { keptSurvey } from "./kept-survey.server.ts";
import { startAction } from "./start-action.server.ts";
import { pageWords, surveyHead, surveyPageTrueUntil } from "./survey-page.server.ts";

interface Args {
  request: Request;
  params: { lang?: string; slug?: string; site?: string };
  context: { programme: string };
}

/** The first page of a survey at its open address, for everybody alike, so that it can be kept whole. */
export async function loadSurvey(args: Args) {
  const page = await openPublicPage(args);
  const { actor, lang, programme } = page;
  const survey = await readAskedSurvey(actor, { slug: args.params.slug ?? "" });
  if (!survey) throw nothingHere();
  const siteId = siteOf(page, args.params);
  const head = await surveyHead(actor, programme, survey, lang, siteId);
  const isPlain = args.request.method === "GET" && new URL(args.request.url).search === "";
  const kind: SurveyKind | null = !head.isOpen ? "closed" : needsInvitation(survey) ? "invited_only" : null;
  const isOnePage = survey.version.definition.pages.length === 1;
  return {
    value: {
      lang,
      action: args.params.site ? paths.askedSurveyAtSite(lang, survey.slug, args.params.site) : paths.askedSurvey(lang, survey.slug),
      head,
      kind,
      hasNoForm: kind !== null,
      versionId: survey.version.id,
      questions: kind === null && isOnePage ? await questionsOf(page, survey.version, siteId) : null,
      // A kept page gets each visitor's own key when it is sent.
      formKey: isPlain ? FORM_KEY_PLACE : newFormKey(),
    },
    headers: isPlain ? keepUntil(surveyPageTrueUntil(programme, survey, now())) : { "Cache-Control": "no-store" },
  };
}

/** The action of that page; where nobody can answer here (any more) it leads back to the page, which says so. */
export async function answerSurvey(args: Args) {
  const page = await openPublicPage(args);
  const survey = await keptSurvey(page.actor, args.params.slug ?? "");
  if (!survey) throw nothingHere();
  if (needsInvitation(survey) || !takesAnswers(survey, dayIn(now(), page.programme.timeZone))) throw found(paths.askedSurvey(page.lang, survey.slug));
  return startAction(args.request, page.actor, { survey, who: { lang: page.lang, site: siteOf(page, args.params) }, invitation: null });
}

/** The questions of a survey of one page, before anything was answered. */
export async function questionsOf({ actor, lang }: PublicPage, version: AskedSurvey["version"], siteId: string | null): Promise<QuestionsShown> {
  const { definition } = version;
  return {
    definition,
    page: 1,
    shown: [...shownCodes(definition, {}, { lang, site: siteId })],
    words: await pageWords(actor, definition, definition.pages[0]!, lang),
    typed: {},
    errors: [],
    answers: {},
  };
}

function siteOf({ programme, lang }: PublicPage, { site, slug = "" }: Args["params"]): string | null {
  if (site === undefined) return null;
  const known = siteBySlug(programme, site);
  if (!known) throw found(paths.askedSurvey(lang, slug));
  return known.id;
}
