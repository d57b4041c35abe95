import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { QuestionResultSection } from "#app/features/surveys/results/components/question-result.tsx";
import { ResultNotes } from "#app/features/surveys/results/components/result-notes.tsx";
import { StartedImprovements } from "#app/features/surveys/results/components/started-improvements.tsx";
import { WhoAnswered } from "#app/features/surveys/results/components/who-answered.tsx";
import { improvementsFromSurvey } from "#app/features/surveys/results/improvements.queries.server.ts";
import { openResults, splitOf } from "#app/features/surveys/results/results-page.server.ts";
import { readResults } from "#app/features/surveys/results/results.queries.server.ts";
import { takesAnswers } from "#app/features/surveys/survey.ts";
import { canEnterResponses } from "#app/features/surveys/survey.policy.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Hatch } from "#app/ui/charts/suppressed.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { dayIn } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang, reader, programme, places } = await openResults(args);
  const results = await readResults(actor, survey, { lang, by: splitOf(args.request) });
  const started = await improvementsFromSurvey(actor, survey.id, lang);
  const may = { start: canSeeWork(actor), plan: canPlanMeetings(actor), enter: takesAnswers(survey, dayIn(now(), programme.timeZone)) && canEnterResponses(actor) };
  return { results, started, may, reader, places, readsWords: canSeeInbox(actor), newest: survey.versions.at(-1)!.number };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.reader.lang, (t) => t("surveys:results.title"));

export default function Results() {
  const { results, started, may, reader, places, readsWords, newest } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  const { survey, texts, split, questions, rate, responses, versionNumbers } = results;
  const title = wordsFor(texts[survey.titleTextId]!);
  const words = { lang: reader.lang, texts, places, versionNumbers };
  const here = paths.surveyResults(survey.number);
  return (
    <>
      <TeamBar
        title={
          <span lang={title.lang} dir={directionOf(title.lang)}>
            {title.words}
          </span>
        }
        actions={
          <>
            {may.enter && (
              <ButtonLink variant="plain" href={paths.enterResponse(survey.number)}>
                {t("results.enter")}
              </ButtonLink>
            )}
            {!results.isEarly && <Files number={survey.number} />}
            {may.plan && !results.isEarly && (
              <ButtonLink variant="plain" icon="calendar" href={paths.surveyAgenda(survey.number)}>
                {t("results.agenda")}
              </ButtonLink>
            )}
            {may.start && !results.isEarly && (
              <ButtonLink icon="bulb" href={paths.startFromSurvey(survey.number)}>
                {t("results.start")}
              </ButtonLink>
            )}
          </>
        }
      />
      <Hatch />
      <Record
        rail={
          <>
            <ResultNotes results={results} reader={reader} />
            <StartedImprovements improvements={started} />
          </>
        }
      >
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div>
            <p className="text-3xl font-bold">{responses === null ? t("results.notShown") : t("results.responses", { count: responses })}</p>
            {rate && <p className="text-ink2">{t("results.ofAsked", { count: rate[0]!.asked })}</p>}
          </div>
          {results.groups.length > 0 && (
            <Segmented
              label={t("results.compare")}
              views={[null, ...results.groups.map(({ by }) => by)].map((by) => ({
                href: by ? `${here}?by=${by}` : here,
                label: t(`results.by.${by ?? "all"}`),
                current: by === split,
              }))}
            />
          )}
        </div>
        <WhoAnswered results={results} words={words} />
        {!results.isEarly &&
          questions.map((result) => (
            <QuestionResultSection
              key={result.joined.question.code}
              {...{ result, split, words, newest }}
              inboxHref={readsWords ? `${paths.surveySaid(survey.number)}?question=${result.joined.question.code}` : null}
            />
          ))}
      </Record>
    </>
  );
}

function Files({ number }: { number: number }) {
  const { t } = useTranslation("surveys");
  return (
    <>
      <ButtonLink variant="quiet" href={paths.surveyCodebook(number)}>
        {t("results.codebook")}
      </ButtonLink>
      <ButtonLink variant="plain" icon="save" href={paths.surveyAnswers(number)}>
        {t("results.download")}
      </ButtonLink>
    </>
  );
}
