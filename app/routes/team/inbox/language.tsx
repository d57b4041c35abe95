import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { correctLanguage } from "#app/features/input/correct-language.server.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { LanguageSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { NAMED_LANGUAGES, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page, programme } = await openInput(args);
  const { lang } = page.reader;
  const named = [...new Set([...programme.languages, ...NAMED_LANGUAGES, page.input.text.lang])];
  return {
    page,
    title: translator(lang)("triage:language.title"),
    languages: named.map((tag) => ({ value: tag, label: nameOfLanguage(tag, lang) })).sort((a, b) => a.label.localeCompare(b.label, lang)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, LanguageSchema, async ({ lang, tag, version }) => {
    await correctLanguage(actor, { inputId, lang: (tag ?? lang)!, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.language");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const handle = { formId: "form" };

export default function Language() {
  const { page, title, languages } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form, fields] = useForm<{ lang: string; tag: string }>({ id: "form", lastResult: reply?.lastResult, defaultValue: { lang: page.input.text.lang } });
  return (
    <InputFormPage page={page} title={title} fields={[fields.lang, fields.tag]} errors={form.errors}>
      <p>{t("language.lead")}</p>
      <InputForm page={page} id={form.id} action={paths.inputLanguage(page.input.id)} save={t("language.save")}>
        <SelectField field={fields.lang} label={t("language.select")} options={[...languages, { value: "", label: t("language.another") }]} />
        <TextField field={fields.tag} label={t("language.tag")} hint={t("language.tagHint")} dir="ltr" autoComplete="off" short optional />
      </InputForm>
    </InputFormPage>
  );
}
