import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { appendDemographics } from "#app/features/surveys/append-demographics.server.ts";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { BlockSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey } = await openBuilderToEdit(args);
  return { lang, number: survey.number, draft: survey.draft };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, BlockSchema, async ({ draft, gender }) => {
    await appendDemographics(actor, { number, draft, withGender: gender });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:aboutYou.title"));

export default function AboutYou() {
  const { number, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<{ gender: boolean }>({ id: "about-you", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: t("builder.title", { number }) }} title={t("aboutYou.title")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors errors={form.errors} fields={[]} />
          <p>{t("aboutYou.line")}</p>
          <p>{t("aboutYou.identifying")}</p>
          <form id={form.id} method="post" action={paths.surveyAboutYou(number)} className="grid gap-5">
            <input type="hidden" name="draft" value={draft} />
            <TickCard field={fields.gender} label={t("aboutYou.gender")} hint={t("aboutYou.genderHint")} />
            <div className="flex flex-wrap gap-2">
              <Button>{t("aboutYou.add")}</Button>
              <ButtonLink variant="plain" href={paths.teamSurvey(number)}>
                {t("step.back")}
              </ButtonLink>
            </div>
          </form>
        </div>
      </Record>
    </>
  );
}
