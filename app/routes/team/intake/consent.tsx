import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { answerConsent } from "#app/features/triage/intake/answer-consent.server.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { consentErrorFields, ConsentFields, type ConsentTyped } from "#app/features/triage/intake/components/consent-fields.tsx";
import { TakenConsentSchema } from "#app/features/triage/intake/intake.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openCase(args);
  if (!page.case.canTakeConsent || page.case.withdrawn) throw new Response(null, { status: 404 });
  return { page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, TakenConsentSchema, async (answer) => {
    await answerConsent(actor, inputId, answer);
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.consent");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:consent.title"));

export const handle = { formId: "form" };

export default function TakeConsent() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<ConsentTyped>({ id: "form", lastResult: reply?.lastResult });
  return (
    <CaseFormPage page={page} title={t("consent.title")} fields={consentErrorFields(fields)} errors={form.errors}>
      <Note tone="sea" icon="phone">
        {t("consent.script")}
      </Note>
      <Form method="post" action={paths.takeConsent(page.case.id)} id={form.id} noValidate className="grid gap-5">
        <SeenCase page={page} />
        <ConsentFields
          fields={fields}
          known={page.case.knownContact}
          legend={t("consent.ask")}
          labels={{ yes: t("consent.yes"), no: t("consent.no"), words: t("consent.words"), news: t("consent.news") }}
        />
        <CaseButtons page={page} label={t("consent.save")} />
      </Form>
    </CaseFormPage>
  );
}
