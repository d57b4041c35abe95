import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addPage } from "#app/features/surveys/add-page.server.ts";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { DraftSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey } = await openBuilderToEdit(args);
  return { lang, number: survey.number, draft: survey.draft };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    const code = await addPage(actor, { number, draft });
    return redirectWithToast(paths.surveyPage(number, code), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:builder.addPage"));

export default function AddPage() {
  const { number, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: t("builder.title", { number }) }} title={t("builder.addPage")} />
      <Record>
        <PressForm action={paths.addSurveyPage(number)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("builder.addPage")} back={{ href: paths.teamSurvey(number), label: t("step.back") }}>
          <p className="max-w-column">{t("builder.addPageLine")}</p>
        </PressForm>
      </Record>
    </>
  );
}
