import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { TestMessageSchema } from "#app/features/notifications/messages/messages.schema.ts";
import { testMessage } from "#app/features/notifications/messages/test-message.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, message, programme, person } = await openMessage(args);
  if (message.sentAt) throw found(paths.teamMessage(message.number));
  return { lang, number: message.number, languages: shownLanguages(programme.languages), email: person.email };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, message } = await openMessage(args);
  return formAction(args.request, TestMessageSchema, async ({ lang }) => {
    await testMessage(actor, { number: message.number, lang });
    return redirectWithToast(paths.teamMessage(message.number), "messages:toast.tested");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:test.title"));

export default function TestMessage() {
  const { lang, number, languages, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("messages");
  const [form, fields] = useForm<{ lang: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { lang } });
  return (
    <>
      <TeamBar crumb={{ href: paths.teamMessage(number), label: t("one", { number }) }} title={t("test.title")} />
      <Record>
        <div className="max-w-column">
          <FormErrors errors={form.errors} fields={[fields.lang]} />
          <form id={form.id} method="post" action={paths.testMessage(number)} noValidate className="grid gap-5">
            <p>
              {t(email ? "test.line" : "test.noAddress")} {email && <bdi dir="ltr">{email}</bdi>}
            </p>
            {email && <SelectField field={fields.lang} label={t("test.lang")} options={languages.map((each) => ({ value: each, label: nameOfLanguage(each, lang) }))} />}
            <div className="flex flex-wrap gap-2">
              {email && <Button>{t("test.do")}</Button>}
              <ButtonLink variant="plain" href={paths.teamMessage(number)}>
                {t("send.back")}
              </ButtonLink>
            </div>
          </form>
        </div>
      </Record>
    </>
  );
}
