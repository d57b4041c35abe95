import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { AttemptSchema } from "#app/features/triage/intake/intake.schema.ts";
import { RESULTS } from "#app/features/triage/intake/intake.ts";
import { recordAttempt } from "#app/features/triage/intake/record-attempt.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { dayIn } from "#app/ui/format/format.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page, timeZone } = await openCase(args);
  return { page, today: dayIn(page.now, timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, AttemptSchema, async ({ on, result, version }) => {
    await recordAttempt(actor, { inputId, on, result, version });
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.attempt");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:attempt.title"));

export const handle = { formId: "form" };

export default function Attempt() {
  const { page, today } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<{ on: string; result: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { on: today } });
  return (
    <CaseFormPage page={page} title={t("attempt.title")} fields={[fields.on, fields.result]} errors={form.errors}>
      {page.case.contact && !page.case.contact.leaveMessage && <Note tone="ember">{t("attempt.noMessage")}</Note>}
      <Form method="post" action={paths.recordAttempt(page.case.id)} id={form.id} noValidate className="grid gap-5">
        <SeenCase page={page} />
        <TextField field={fields.on} label={t("attempt.on")} type="date" dir="ltr" short />
        <ChoiceCards field={fields.result} legend={t("attempt.result")} choices={RESULTS.map((result) => ({ value: result, label: t(`result.${result}`) }))} />
        <CaseButtons page={page} label={t("action.attempt")} />
      </Form>
    </CaseFormPage>
  );
}
