import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CodeSchema } from "#app/features/input/input.schema.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { applicantActor } from "#app/features/membership/applicant.queries.server.ts";
import { readCode } from "#app/platform/secrets/private-code.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

const FORM = "code";
export const handle = { formId: FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openPublicPage(args);
  return data({ lang }, { headers: keepUntil(new Date(now().getTime() + 3_600_000)) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openPublicPage(args);
  return formAction(args.request, CodeSchema, async ({ code }) => {
    const [receipt, application] = await Promise.all([receiptActor(actor.programme, code), applicantActor(actor.programme, code)]);
    if (receipt) return seeOther(paths.receipt(lang, readCode(code)!));
    if (application) return seeOther(paths.application(lang, readCode(code)!));
    throw new DomainError("receipt:errors.unknownCode");
  }, { "receipt:errors.unknownCode": "code" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("receipt:enter.title"));

export default function EnterCode() {
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("receipt");
  const [form, fields] = useForm<{ code: string }>({ id: FORM, lastResult: answer?.lastResult });
  return (
    <PublicColumn>
      <FormErrors errors={form.errors} fields={[fields.code]} />
      <PageTitle lead={t("enter.lead")}>{t("enter.title")}</PageTitle>
      <form id={form.id} method="post" action={paths.enterCode(lang)} noValidate className="grid gap-5">
        <TextField field={fields.code} label={t("enter.label")} hint={t("enter.hint")} dir="ltr" autoComplete="off" short />
        <Button>{t("enter.open")}</Button>
      </form>
      <p className="small text-ink2">{t("enter.lost")}</p>
    </PublicColumn>
  );
}
