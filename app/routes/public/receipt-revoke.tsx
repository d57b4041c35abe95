import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { RevokeForm } from "#app/features/triage/intake/components/revoke-form.tsx";
import { RevokeSchema } from "#app/features/triage/intake/intake.schema.ts";
import { revokeConsent } from "#app/features/triage/intake/revoke-consent.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  if ((await readOwnCase(holder, input.id))?.state !== "ready") throw nothingHere();
  return data({ lang, secret }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, input, lang, secret } = await openReceipt(args);
  return formAction(args.request, RevokeSchema, async () => {
    await revokeConsent(holder, { inputId: input.id });
    return seeOther(paths.receipt(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("intake:revoke.title"));

export default function ReceiptRevoke() {
  const { lang, secret } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("intake");
  return (
    <PublicColumn>
      <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
      <PageTitle>{t("revoke.title")}</PageTitle>
      <RevokeForm action={paths.receiptRevoke(lang, secret)} backHref={paths.receipt(lang, secret)} />
    </PublicColumn>
  );
}
