import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CodeSchema } from "#app/features/input/input.schema.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { heldCode } from "#app/features/surveys/answering/held-code.queries.server.ts";
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

const FORM = "survey-code";
export const handle = { formId: FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openPublicPage(args);
  return data({ lang }, { headers: keepUntil(new Date(now().getTime() + 3_600_000)) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openPublicPage(args);
  return formAction(args.request, CodeSchema, async ({ code }) => {
    const held = await heldCode(actor, code);
    if (!held) throw new DomainError("surveys:answering.enter.unknown");
    return seeOther(paths.response(lang, held.code));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:answering.enter.title"));

export default function EnterResponseCode() {
  const { lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<{ code: string }>({ id: FORM, lastResult: answer?.lastResult });
  return (
    <PublicColumn>
      <FormErrors errors={form.errors} fields={[fields.code]} />
      <PageTitle lead={t("answering.enter.lead")}>{t("answering.enter.title")}</PageTitle>
      <form id={form.id} method="post" action={paths.enterResponseCode(lang)} noValidate className="grid gap-5">
        <TextField field={fields.code} label={t("answering.enter.label")} hint={t("answering.enter.hint")} dir="ltr" autoComplete="off" short />
        <Button>{t("answering.enter.open")}</Button>
      </form>
    </PublicColumn>
  );
}
