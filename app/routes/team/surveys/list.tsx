import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { listSurveys } from "#app/features/surveys/builder.queries.server.ts";
import { SurveyStateMark } from "#app/features/surveys/components/survey-state.tsx";
import { placedQuestions, textIdsOf } from "#app/features/surveys/definition.ts";
import { openSurveys } from "#app/features/surveys/survey-page.server.ts";
import { surveyLanguages } from "#app/features/surveys/survey.queries.server.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** So few answers are not told as a number. */
const FEW = 5;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, places, canChange } = await openSurveys(args);
  const surveys = await Promise.all(
    (await listSurveys(actor, lang)).map(async ({ definition, ...survey }) => ({
      ...survey,
      questions: placedQuestions(definition).filter(({ number }) => number !== null).length,
      ready: (await surveyLanguages(actor, textIdsOf(definition), programme.languages)).filter(({ isReady }) => isReady).map((language) => language.lang),
      group: survey.groupId ? (places[survey.groupId] ?? null) : null,
    })),
  );
  return { lang, canChange, surveys };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:list.title"));

export default function Surveys() {
  const { canChange, surveys } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("surveys");
  const number = (value: number) => formatNumber(value, i18n.language);
  const start = canChange && (
    <ButtonLink href={paths.newSurvey()} icon="plus">
      {t("list.start")}
    </ButtonLink>
  );
  return (
    <>
      <TeamBar title={t("list.title")} actions={start} />
      <div className="grid gap-5 p-4 lg:px-7 lg:py-6">
        {surveys.length === 0 ? (
          <EmptyState title={t("list.nothing")} actions={start}>
            {t("list.nothingYet")}
          </EmptyState>
        ) : (
          <DataTable
            caption={t("list.title")}
            rows={surveys}
            keyOf={(survey) => survey.number}
            columns={[
              {
                label: t("list.survey"),
                header: true,
                cell: (survey) => (
                  <>
                    <a href={paths.teamSurvey(survey.number)}>
                      <InlineText text={survey.title} />
                    </a>
                    {survey.group && (
                      <span className="block text-second font-normal text-ink2">
                        <bdi lang={survey.group.lang}>{survey.group.words}</bdi>
                      </span>
                    )}
                  </>
                ),
              },
              {
                label: t("list.state"),
                cell: (survey) => (
                  <span className="flex flex-wrap items-baseline gap-2">
                    <SurveyStateMark state={survey.state} />
                    {survey.hasDraft && survey.state !== "draft" && <Tag tone="line">{t("list.hasDraft")}</Tag>}
                  </span>
                ),
              },
              { label: t("list.questions"), align: "end", cell: (survey) => number(survey.questions) },
              { label: t("list.answers"), align: "end", cell: (survey) => (survey.answers > 0 && survey.answers < FEW ? t("list.few") : number(survey.answers)) },
              { label: t("list.languages"), cell: (survey) => (survey.ready.length > 0 ? survey.ready.map((lang) => <span key={lang} lang={lang} className="me-2 inline-block">{ownName(lang)}</span>) : t("list.noLanguage")) },
            ]}
          />
        )}
      </div>
    </>
  );
}
