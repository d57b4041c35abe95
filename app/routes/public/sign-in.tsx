import { useForm } from "@conform-to/react";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { rememberAsked } from "#app/features/identity/asked-account.server.ts";
import { SamplePeople } from "#app/features/identity/components/sample-people.tsx";
import { samplePeople } from "#app/features/identity/identity.queries.server.ts";
import { AskCode } from "#app/features/identity/identity.schema.ts";
import { sendCodeLater } from "#app/features/identity/send-code.server.ts";
import { limitAsking } from "#app/features/identity/sign-in-limits.server.ts";
import { localPath } from "#app/platform/http/local-path.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = isShipped(params.lang) ? params.lang : "en";
  const next = localPath(new URL(request.url).searchParams.get("next"), "");
  return { lang, next, sample: await samplePeople(context.programme), title: translator(lang)("identity:signIn.title") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = isShipped(params.lang) ? params.lang : "en";
  return formAction(request, AskCode, async ({ email, next: wanted }) => {
    const next = localPath(wanted, "");
    await limitAsking(context.programme, context.addressKey, email);
    sendCodeLater(context.programme, { email, lang, origin: context.origin, next: next || undefined });
    return redirect(paths.signInCode(lang) + (next ? `?next=${encodeURIComponent(next)}` : ""), {
      status: 303,
      headers: { "Set-Cookie": rememberAsked(context.programme, email) },
    });
  });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const handle = { formId: "form" };

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function SignIn() {
  const { lang, next, sample } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ email: string; next?: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { next } });
  return (
    <PublicColumn>
      <FormErrors fields={[fields.email]} errors={form.errors} />
      <PageTitle lead={t("signIn.lead")}>{t("signIn.title")}</PageTitle>
      {sample && <SamplePeople lang={lang} next={next} people={sample} />}
      <Form method="post" action={paths.signIn(lang)} id={form.id} noValidate className="grid gap-4">
        <input type="hidden" name="next" value={fields.next.value ?? ""} />
        <TextField field={fields.email} type="email" label={t("signIn.email")} hint={t("signIn.emailHint")} autoComplete="email" inputMode="email" dir="ltr" />
        <div>
          <Button>{t("signIn.send")}</Button>
        </div>
      </Form>
      <LinkCard>
        <LinkRow
          href={paths.signInCard(lang) + (next ? `?next=${encodeURIComponent(next)}` : "")}
          icon="key"
          title={t("signIn.haveCard")}
          line={t("signIn.haveCardLine")}
        />
      </LinkCard>
      <p className="small text-ink2">{t("signIn.noAccount")}</p>
    </PublicColumn>
  );
}
