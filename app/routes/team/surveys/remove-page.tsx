import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { removePage } from "#app/features/surveys/remove-page.server.ts";
import { codeOf, openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
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
  const index = survey.definition.pages.findIndex(({ code }) => code === codeOf(args));
  if (index < 0) throw new Response(null, { status: 404 });
  return { lang, number: survey.number, draft: survey.draft, code: codeOf(args), page: index + 1 };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, DraftSchema, async ({ draft }) => {
    await removePage(actor, { number, page: codeOf(args), draft });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.removed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:page.remove"));

export default function RemovePage() {
  const { number, draft, code, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyPage(number, code), label: t("builder.title", { number }) }} title={t("page.remove")} />
      <Record>
        <PressForm action={paths.removeSurveyPage(number, code)} lastResult={answer?.lastResult} hidden={{ draft }} press={t("page.remove")} back={{ href: paths.surveyPage(number, code), label: t("step.keep") }} danger>
          <p className="max-w-column">{t("page.removeLine", { number: page })}</p>
        </PressForm>
      </Record>
    </>
  );
}
