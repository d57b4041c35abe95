import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PrivacyField } from "#app/features/surveys/components/privacy-field.tsx";
import { editSurvey } from "#app/features/surveys/edit-survey.server.ts";
import { openBuilderToEdit, openSurveysToChange, surveyNumberOf } from "#app/features/surveys/survey-page.server.ts";
import { SettingsSchema } from "#app/features/surveys/survey.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "settings" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, survey, groups } = await openBuilderToEdit(args);
  const { number, version, privacy, groupId, hasReceipts, isOpenToAll, closesOn } = survey;
  return {
    lang,
    groups,
    number,
    version,
    values: { privacy, group: groupId ?? "", receipts: hasReceipts, invitedOnly: !isOpenToAll, closesOn: closesOn?.toISOString().slice(0, 10) ?? "" },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openSurveysToChange(args);
  const number = surveyNumberOf(args);
  return formAction(args.request, SettingsSchema, async ({ version, privacy, group, receipts, invitedOnly, closesOn }) => {
    await editSurvey(actor, { number, version, privacy, groupId: group, hasReceipts: receipts, isOpenToAll: !invitedOnly, closesOn: closesOn ? new Date(`${closesOn}T00:00:00Z`) : null });
    return redirectWithToast(paths.teamSurvey(number), "surveys:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:settings.title"));

type Typed = { privacy: string; group: string; receipts: boolean; invitedOnly: boolean; closesOn: string };

export default function Settings() {
  const { groups, number, version, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<Typed>({ id: "settings", lastResult: answer?.lastResult, defaultValue: values });
  return (
    <>
      <TeamBar crumb={{ href: paths.teamSurvey(number), label: t("builder.title", { number }) }} title={t("settings.title")} />
      <Record>
        <div className="max-w-column">
          <FormErrors errors={form.errors} fields={[fields.privacy, fields.group, fields.closesOn]} />
          <form id={form.id} method="post" action={paths.surveySettings(number)} noValidate className="grid gap-5">
            <input type="hidden" name="version" value={version} />
            <PrivacyField field={fields.privacy} />
            <SelectField
              field={fields.group}
              label={t("settings.group")}
              optional
              options={[{ value: "", label: t("settings.everybody") }, ...groups.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))]}
            />
            <TickCard field={fields.invitedOnly} label={t("settings.invitedOnly")} hint={t("settings.invitedOnlyHint")} />
            <TickCard field={fields.receipts} label={t("settings.receipts")} hint={t("settings.receiptsHint")} />
            <TextField field={fields.closesOn} type="date" dir="ltr" label={t("settings.closesOn")} hint={t("settings.closesOnHint")} optional short />
            <div className="flex flex-wrap gap-2">
              <Button>{t("form.save")}</Button>
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
