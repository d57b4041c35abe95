import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { TranslationTable } from "#app/features/surveys/components/translation-table.tsx";
import { surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { translateSurvey } from "#app/features/surveys/translate-survey.server.ts";
import { portionsOf, readTranslations, refusalsOf, type TranslationReply } from "#app/features/surveys/translation-form.ts";
import { readSurveyTranslation, type SurveyTranslation } from "#app/features/surveys/translation.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { readForm } from "#app/platform/http/parse-form.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { directionOf, isLanguageTag, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

async function open({ request, context, params }: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const { actor, person } = await requireTeam(request, context);
  const to = params.lang ?? "";
  if (!isLanguageTag(to)) throw new Response(null, { status: 404 });
  const survey = await orNotFound(readSurveyTranslation(actor, surveyNumberOf({ params }), to));
  return { actor, lang: requestLanguage(request, { account: person.lang }), survey };
}

/** The texts of a survey in portions, and which of them an address asks for. */
function portionOf(request: Request, survey: SurveyTranslation) {
  const portions = portionsOf(survey);
  const asked = Number(new URL(request.url).searchParams.get("part") ?? 1);
  return { portions, portion: portions[asked - 1] ? asked : 1 };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey } = await open(args);
  const { portions, portion } = portionOf(args.request, survey);
  return { lang, survey, parts: portions[portion - 1]!, portion, portions: portions.length };
}

/** Saves what was changed or ticked; a text that somebody else changed meanwhile is shown again with the words typed here. */
export async function action(args: ActionFunctionArgs) {
  const { actor, survey } = await open(args);
  if (!survey.mayTranslate) throw new Response(null, { status: 404 });
  const typed = readTranslations(await readForm(args.request), survey);
  if (typed.tooLong.length > 0) return data<TranslationReply>({ typed: typed.values, errors: typed.tooLong }, 400);
  const { saved, refused } = await translateSurvey(actor, { lang: survey.to, texts: typed.changed });
  if (refused.length > 0) return data<TranslationReply>({ typed: typed.values, errors: refusalsOf(refused) }, 409);
  return redirectWithToast(paths.surveyTranslation(survey.number, survey.to, portionOf(args.request, survey).portion), "surveys:toast.translated", { count: saved });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:translation.title", { language: data ? nameOfLanguage(data.survey.to, data.lang) : "" }));

export default function Translation() {
  const { lang, survey, parts, portion, portions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar
        crumb={{
          href: paths.translation(),
          label: (
            <span lang={survey.titleLang} dir={directionOf(survey.titleLang)}>
              {survey.title}
            </span>
          ),
        }}
        title={t("translation.title", { language: nameOfLanguage(survey.to, lang) })}
      />
      <div className="max-w-5xl p-4 lg:px-7 lg:py-6">
        <TranslationTable survey={survey} parts={parts} portion={portion} portions={portions} reply={answer} />
      </div>
    </>
  );
}
