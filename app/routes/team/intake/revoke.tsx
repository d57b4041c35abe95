import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCase, openCaseChange } from "#app/features/triage/intake/case-page.server.ts";
import { CaseButtons, CaseFormPage, SeenCase } from "#app/features/triage/intake/components/case-form-page.tsx";
import { RevokeForSchema } from "#app/features/triage/intake/intake.schema.ts";
import { revokeConsent } from "#app/features/triage/intake/revoke-consent.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openCase(args);
  if (!page.case.canTakeConsent || page.case.withdrawn) throw new Response(null, { status: 404 });
  return { page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  return formAction(args.request, RevokeForSchema, async ({ version }) => {
    await revokeConsent(actor, { inputId, version });
    return redirectWithToast(paths.intakeCase(inputId), "intake:toast.revoked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:revokeFor.title"));

export default function RevokeForThem() {
  const { page } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  return (
    <CaseFormPage page={page} title={t("revokeFor.title")} errors={reply?.lastResult?.error?.[""] ?? undefined}>
      <p>{t("revokeFor.line")}</p>
      <Form method="post" action={paths.revokeForThem(page.case.id)}>
        <SeenCase page={page} />
        <CaseButtons page={page} label={t("revokeFor.do")} danger />
      </Form>
    </CaseFormPage>
  );
}
