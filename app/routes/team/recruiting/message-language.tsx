import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ApplicantFormPage, SeenVersion } from "#app/features/membership/components/applicant-form-page.tsx";
import { correctApplicantMessageLanguage } from "#app/features/membership/correct-applicant-message-language.server.ts";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { LanguageFields } from "#app/features/texts/components/language-fields.tsx";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { languageChoices } from "#app/features/texts/language-choices.ts";
import { LanguageSchema } from "#app/features/texts/language.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page, lang, programme } = await openApplicant(args);
  const message = page.application.messages.find(({ id, side }) => id === args.params.messageId && side === "applicant");
  if (!message || message.text.erased) throw nothingHere();
  return { page, message, title: translator(lang)("texts:language.title"), languages: languageChoices(programme.languages, message.text.lang, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, LanguageSchema, async ({ lang, version }) => {
    await correctApplicantMessageLanguage(actor, { applicationId: application.id, messageId: args.params.messageId ?? "", lang, version });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function ApplicantMessageLanguage() {
  const { page, message, title, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: message.text.lang } });
  return (
    <ApplicantFormPage page={page} title={title} fields={[fields.lang, fields.tag]} errors={form.errors}>
      <ParallelWords text={message.text} reader={page.reader} now={page.now} />
      <p>{t("language.lead")}</p>
      <form method="post" action={paths.applicantMessageLanguage(page.application.number, message.id)} id={form.id} noValidate className="grid gap-5">
        <SeenVersion page={page} />
        <LanguageFields fields={fields} languages={languages} />
        <p>
          <Button>{t("language.save")}</Button>
        </p>
      </form>
    </ApplicantFormPage>
  );
}
