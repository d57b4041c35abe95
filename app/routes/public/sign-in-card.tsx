import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TypedCode } from "#app/features/identity/identity.schema.ts";
import { letIn } from "#app/features/identity/session.server.ts";
import { limitTrying } from "#app/features/identity/sign-in-limits.server.ts";
import { signInWithCard } from "#app/features/identity/sign-in-with-card.server.ts";
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

export async function loader({ request, params }: LoaderFunctionArgs) {
  const lang = isShipped(params.lang) ? params.lang : "en";
  return { lang, next: localPath(new URL(request.url).searchParams.get("next"), ""), title: translator(lang)("identity:card.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  return formAction(request, TypedCode, async ({ code, next }) => {
    await limitTrying(context.programme, context.addressKey);
    return letIn(request, context, await signInWithCard(context.programme, code), next);
  }, { "identity:errors.cardWrong": "code" });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const handle = { formId: "form" };

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function SignInCard() {
  const { lang, next } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ code: string; next?: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { next } });
  return (
    <PublicColumn>
      <FormErrors fields={[fields.code]} errors={form.errors} />
      <PageTitle lead={t("card.lead")}>{t("card.title")}</PageTitle>
      <Form method="post" action={paths.signInCard(lang)} id={form.id} noValidate className="grid gap-4">
        <input type="hidden" name="next" value={fields.next.value ?? ""} />
        <TextField field={fields.code} label={t("card.label")} hint={t("card.hint")} autoComplete="off" dir="ltr" short />
        <div>
          <Button>{t("card.enter")}</Button>
        </div>
      </Form>
      <p className="small text-ink2">
        {t("card.lost")} <a href={paths.signIn(lang)}>{t("anotherWay")}</a>
      </p>
    </PublicColumn>
  );
}
