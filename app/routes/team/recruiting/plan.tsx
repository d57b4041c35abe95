import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PlanSchema } from "#app/features/membership/application.schema.ts";
import { ApplicantFormPage, SeenVersion } from "#app/features/membership/components/applicant-form-page.tsx";
import { InterviewFields } from "#app/features/membership/components/interview-fields.tsx";
import { planApplication } from "#app/features/membership/plan-application.server.ts";
import { coordinators } from "#app/features/membership/recruiting.queries.server.ts";
import { fieldsOf, momentIn } from "#app/platform/clock/wall-clock.ts";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, application, programme, lang } = await openApplicant(args);
  return {
    page,
    people: await coordinators(actor),
    interview: fieldsOf(application.interviewAt, programme.timeZone),
    title: translator(lang)("membership:recruit.plan.link"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, programme } = await openApplicant(args);
  return formAction(args.request, PlanSchema, async ({ version, owner, dueOn, interviewDay, interviewTime }) => {
    const interviewAt = momentIn(programme.timeZone, interviewDay, interviewTime);
    await planApplication(actor, { applicationId: application.id, version, ownerId: owner ?? null, dueOn: dueOn ?? null, interviewAt });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.planned");
  }, { "errors:springGap": "interviewTime" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Plan() {
  const { page, people, interview, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { application } = page;
  const [form, fields] = useForm<{ owner: string; dueOn: string; interviewDay: string; interviewTime: string }>({
    id: "form",
    lastResult: reply?.lastResult,
    defaultValue: { owner: application.owner?.id ?? "", dueOn: application.stepDueOn ?? "", interviewDay: interview.day, interviewTime: interview.time },
  });
  return (
    <ApplicantFormPage page={page} title={title} fields={[fields.owner, fields.dueOn, fields.interviewDay, fields.interviewTime]} errors={form.errors}>
      <form method="post" action={paths.planApplicant(application.number)} id={form.id} noValidate className="grid gap-5">
        <SeenVersion page={page} />
        <SelectField
          field={fields.owner}
          label={t("recruit.owner")}
          options={[{ value: "", label: t("recruit.nobody") }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextField field={fields.dueOn} type="date" dir="ltr" label={t("recruit.plan.dueOn")} optional short />
        <InterviewFields day={fields.interviewDay} time={fields.interviewTime} />
        <div>
          <Button icon="save">{t("recruit.plan.save")}</Button>
        </div>
      </form>
    </ApplicantFormPage>
  );
}
