import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { compareVersions } from "#app/features/surveys/compare-versions.ts";
import { LanguageProgress } from "#app/features/surveys/components/language-progress.tsx";
import { ProblemList } from "#app/features/surveys/components/problem-list.tsx";
import { VersionChanges } from "#app/features/surveys/components/version-changes.tsx";
import { publishVersion } from "#app/features/surveys/publish-version.server.ts";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { DraftSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey, problems, languages } = await openBuilderToEdit(args);
  if (!survey.hasChanges) throw found(paths.teamSurvey(survey.number));
  const comparison = survey.published && compareVersions(survey.published.definition, survey.definition);
  return { lang, survey, problems, languages, comparison };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    const { version } = await publishVersion(actor, { number, draft });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.published", { version });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:publish.title"));

export default function Publish() {
  const { survey, problems, languages, comparison } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const { number, draft } = survey;
  const ready = languages.filter(({ isReady }) => isReady).length;
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: t("builder.title", { number }) }} title={t("publish.title")} />
      <Record rail={<LanguageProgress number={number} languages={languages} />}>
        <PressForm action={paths.publishSurvey(number)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("publish.do", { version: survey.draftNumber })} back={{ href: paths.teamSurvey(number), label: t("step.back") }}>
          <ProblemList survey={survey} problems={problems} />
          <p className="max-w-column">{t("publish.line")}</p>
          <p className="max-w-column">{ready === languages.length ? t("publish.allReady") : t("publish.someReady", { ready, all: languages.length })}</p>
          {comparison && (
            <>
              <h2>{t("publish.changes")}</h2>
              <VersionChanges comparison={comparison} words={survey.words} />
            </>
          )}
        </PressForm>
      </Record>
    </>
  );
}
