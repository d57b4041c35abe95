import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { closeHandover } from "#app/features/triage/intake/close-handover.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { CloseCaseSchema } from "#app/features/triage/intake/intake.schema.ts";
import { OUTCOMES, UNREACHABLE_BECAUSE } from "#app/features/triage/intake/intake.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return { page: (await openCase(args)).page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, CloseCaseSchema, async ({ outcome, because, version }) => {
    await closeHandover(actor, { inputId, outcome, because, version });
    return redirectWithToast(paths.intake(), "intake:toast.closed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:close.title"));

export const handle = { formId: "form" };

export default function CloseCase() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<{ outcome: string; because: string }>({ id: "form", lastResult: reply?.lastResult });
  return (
    <CaseFormPage page={page} title={t("close.title")} fields={[fields.outcome, fields.because]} errors={form.errors}>
      <p>{t("close.line")}</p>
      <Form method="post" action={paths.closeCase(page.case.id)} id={form.id} noValidate className="grid gap-5">
        <SeenCase page={page} />
        <ChoiceCards
          field={fields.outcome}
          legend={t("close.outcome")}
          choices={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}.label`), hint: t(`outcome.${outcome}.hint`) }))}
        />
        <ChoiceCards
          field={fields.because}
          legend={t("close.because")}
          hint={t("close.becauseHint")}
          optional
          choices={UNREACHABLE_BECAUSE.map((because) => ({ value: because, label: t(`because.${because}`) }))}
        />
        <CaseButtons page={page} label={t("action.close")} />
      </Form>
    </CaseFormPage>
  );
}
