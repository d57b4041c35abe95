import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { discardDraft } from "#app/features/surveys/discard-draft.server.ts";
import { openBuilderToChange, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
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
  const { lang, survey } = await openBuilderToChange(args);
  if (!survey.published || !survey.hasChanges) throw found(paths.teamSurvey(survey.number));
  return { lang, number: survey.number, draft: survey.draft, version: survey.published?.number ?? 0 };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    await discardDraft(actor, { number, draft });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.discarded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:discard.title"));

export default function Discard() {
  const { number, draft, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: t("builder.title", { number }) }} title={t("discard.title")} />
      <Record>
        <PressForm action={paths.discardSurveyChanges(number)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("discard.do")} back={{ href: paths.teamSurvey(number), label: t("step.keep") }} danger>
          <p className="max-w-column">{t("discard.line", { version })}</p>
        </PressForm>
      </Record>
    </>
  );
}
