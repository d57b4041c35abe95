import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { correctMessageLanguage } from "#app/features/input/correct-message-language.server.ts";
import { LanguageFields } from "#app/features/texts/components/language-fields.tsx";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { languageChoices } from "#app/features/texts/language-choices.ts";
import { LanguageSchema } from "#app/features/texts/language.schema.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page, programme } = await openInput(args);
  const message = page.thread.find(({ id, side }) => id === args.params.messageId && side === "contributor");
  if (!message || message.text.erased) throw nothingHere();
  const { lang } = page.reader;
  return { page, message, title: translator(lang)("texts:language.title"), languages: languageChoices(programme.languages, message.text.lang, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, LanguageSchema, async ({ lang, version }) => {
    await correctMessageLanguage(actor, { inputId, messageId: args.params.messageId ?? "", lang, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function MessageLanguage() {
  const { page, message, title, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: message.text.lang } });
  return (
    <InputFormPage page={page} title={title} fields={[fields.lang, fields.tag]} errors={form.errors}>
      <h2>{t("language.ofThese")}</h2>
      <ParallelWords text={message.text} reader={page.reader} now={page.now} />
      <p>{t("language.lead")}</p>
      <InputForm page={page} id={form.id} action={paths.messageLanguage(page.input.id, message.id)} save={t("language.save")}>
        <LanguageFields fields={fields} languages={languages} />
      </InputForm>
    </InputFormPage>
  );
}
