import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ImprovementSchema } from "#app/features/backlog/backlog.schema.ts";
import { ImprovementForm } from "#app/features/backlog/components/improvement-form.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { improvementChoices } from "#app/features/backlog/improvement-page.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { openResults } from "#app/features/surveys/results/results-page.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang, programme } = await openResults(args);
  const choices = await improvementChoices(actor, programme, lang);
  const title = (await readTexts(actor, [survey.titleTextId], lang)).get(survey.titleTextId)!;
  return { lang, number: survey.number, title, choices };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, survey, lang, programme } = await openResults(args);
  await improvementChoices(actor, programme, lang);
  return formAction(args.request, ImprovementSchema, async ({ title, why, site, theme, owner }) => {
    const { number } = await startImprovement(actor, { title, why, siteId: site, theme, ownerId: owner, surveyId: survey.id });
    return redirectWithToast(paths.improvement(number), "backlog:toast.started");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:results.start"));

export default function Start() {
  const { number, title, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyResults(number), label: t("results.title") }} title={t("results.start")} />
      <Record>
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <ImprovementForm
          action={paths.startFromSurvey(number)}
          lastResult={answer?.lastResult}
          choices={choices}
          submitLabel={t("results.startSave")}
          backHref={paths.surveyResults(number)}
        />
      </Record>
    </>
  );
}
