import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { SeenSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { page: (await openCase(args)).page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, SeenSchema, async ({ version }) => {
    await acknowledgeInput(actor, { inputId, version });
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.acknowledged");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:acknowledge.title"));

export default function AcknowledgeCase() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  return (
    <CaseFormPage page={page} title={t("acknowledge.title")} errors={reply?.lastResult?.error?.[""] ?? undefined}>
      <p>{t("acknowledge.line")}</p>
      <Form method="post" action={paths.acknowledgeCase(page.case.id)}>
        <SeenCase page={page} />
        <CaseButtons page={page} label={t("action.acknowledge")} icon="tick" />
      </Form>
    </CaseFormPage>
  );
}
