import { useForm } from "@conform-to/react";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Trans } from "react-i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { askedAccount } from "#app/features/identity/asked-account.server.ts";
import { CODE_RULES } from "#app/features/identity/identity.ts";
import { TypedCode } from "#app/features/identity/identity.schema.ts";
import { letIn } from "#app/features/identity/session.server.ts";
import { limitTrying } from "#app/features/identity/sign-in-limits.server.ts";
import { signInWithCode } from "#app/features/identity/sign-in-with-code.server.ts";
import { localPath } from "#app/platform/http/local-path.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = isShipped(params.lang) ? params.lang : "en";
  const next = localPath(new URL(request.url).searchParams.get("next"), "");
  const email = askedAccount(request, context.programme);
  const again = paths.signIn(lang) + (next ? `?next=${encodeURIComponent(next)}` : "");
  if (!email) throw redirect(again, { status: 303 });
  return { lang, email, next, again, title: translator(lang)("identity:code.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return formAction(request, TypedCode, async ({ code, next }) => {
    const email = askedAccount(request, context.programme);
    await limitTrying(context.programme, context.addressKey, email ?? undefined);
    return letIn(request, context, await signInWithCode(context.programme, { email, code }), next);
  }, { "identity:errors.codeWrong": "code" });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const handle = { formId: "form" };

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function SignInCode() {
  const { lang, email, next, again } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ code: string; next?: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { next } });
  return (
    <PublicColumn>
      <FormErrors fields={[fields.code]} errors={form.errors} />
      <PageTitle lead={<Trans t={t} i18nKey="code.sent" values={{ email }} components={{ address: <bdi dir="ltr" className="font-semibold break-words" /> }} />}>
        {t("code.title")}
      </PageTitle>
      <Form method="post" action={paths.signInCode(lang)} id={form.id} noValidate className="grid gap-4">
        <input type="hidden" name="next" value={fields.next.value ?? ""} />
        <TextField
          field={fields.code}
          label={t("code.label")}
          hint={t("code.hint", { count: CODE_RULES.minutes })}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          short
        />
        <div>
          <Button>{t("code.enter")}</Button>
        </div>
      </Form>
      <p className="small text-ink2">
        {t("code.noMail")} <a href={again}>{t("code.again")}</a>
      </p>
    </PublicColumn>
  );
}
