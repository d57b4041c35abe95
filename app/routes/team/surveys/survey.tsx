import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { BuilderFrame } from "#app/features/surveys/components/builder-frame.tsx";
import { LanguageProgress } from "#app/features/surveys/components/language-progress.tsx";
import { ProblemList } from "#app/features/surveys/components/problem-list.tsx";
import { Words } from "#app/features/surveys/components/survey-words.tsx";
import { openBuilder } from "#app/features/surveys/survey-page.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate, formatNumber } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, survey, problems, preview, languages, places } = await openBuilder(args);
  const asked = new URL(args.request.url).searchParams.get("page");
  const page = survey.definition.pages.find(({ code }) => code === asked) ?? survey.definition.pages[0]!;
  return { lang, reader, now, survey, pageCode: page.code, problems, preview, languages, group: survey.groupId ? (places[survey.groupId] ?? null) : null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.title", { number: data?.survey.number }));

const FEW = 5;

export default function Survey() {
  const data = useLoaderData<typeof loader>();
  const { survey, problems, languages, reader, group } = data;
  const { t } = useTranslation("surveys");
  const { number, canChange, state } = survey;
  const answers = survey.answers > 0 && survey.answers < FEW ? t("list.few") : formatNumber(survey.answers, reader.lang);
  return (
    <BuilderFrame {...data} address={paths.teamSurvey(number)}>
      <div className="grid gap-7">
        <div className="grid gap-2">
          <h1>
            <Words id={survey.titleTextId} words={survey.words} />
          </h1>
          <p className="max-w-column whitespace-pre-line">
            <Words id={survey.introTextId} words={survey.words} />
          </p>
        </div>
        {survey.canEdit && <ProblemList survey={survey} problems={problems} />}
        {survey.published && survey.hasChanges && (
          <Note tone="sea" title={t("builder.unpublished")}>
            {survey.state === "open" ? t("builder.unpublishedLine", { version: survey.published.number }) : t("builder.unpublishedClosed", { version: survey.published.number })}
          </Note>
        )}
        <Facts
          facts={[
            { label: t("settings.privacy"), value: t(`privacy.${survey.privacy}.name`) },
            { label: t("settings.group"), value: group ? <bdi lang={group.lang}>{group.words}</bdi> : t("settings.everybody") },
            { label: t("settings.who"), value: survey.isOpenToAll ? t("settings.open") : t("settings.invited") },
            { label: t("list.answers"), value: answers },
            { label: t("settings.closesOn"), value: survey.closesOn ? formatDate(survey.closesOn, { ...reader, timeZone: "UTC" }) : t("settings.noDay") },
            { label: t("builder.version"), value: survey.published ? formatNumber(survey.published.number, reader.lang) : t("builder.noVersion") },
          ]}
        />
        <Section title={t("languages.title")}>
          <LanguageProgress number={number} languages={languages} />
          <p className="hint mt-2">{t("languages.hint")}</p>
        </Section>
        {survey.published && (
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" icon="chart" href={paths.surveyResults(number)}>
              {t("results.title")}
            </ButtonLink>
            {canChange && (
              <ButtonLink variant="plain" icon="people" href={paths.surveyInvitations(number)}>
                {t("invitations.people")}
              </ButtonLink>
            )}
          </div>
        )}
        {canChange && (
          <div className="flex flex-wrap gap-2">
            {survey.canEdit && (
              <>
                <ButtonLink variant="plain" href={paths.surveyWords(number)}>
                  {t("builder.firstWords")}
                </ButtonLink>
                <ButtonLink variant="plain" href={paths.surveySettings(number)}>
                  {t("settings.title")}
                </ButtonLink>
              </>
            )}
            {survey.published && survey.hasChanges && (
              <ButtonLink variant="danger" href={paths.discardSurveyChanges(number)}>
                {t("discard.title")}
              </ButtonLink>
            )}
            {state === "open" && (
              <ButtonLink variant="danger" href={paths.closeSurvey(number)}>
                {t("close.title")}
              </ButtonLink>
            )}
            {state === "closed" && survey.answers === 0 && (
              <ButtonLink variant="plain" href={paths.reopenSurvey(number)}>
                {t("reopen.title")}
              </ButtonLink>
            )}
            {state === "closed" && survey.answers > 0 && <p className="text-ink2">{t("reopen.answered")}</p>}
          </div>
        )}
      </div>
    </BuilderFrame>
  );
}
