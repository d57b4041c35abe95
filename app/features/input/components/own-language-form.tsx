import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NAMED_LANGUAGES, nameOfLanguage, ownName } from "#app/platform/i18n/languages.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export const OWN_LANGUAGE_FORM = "form";

/** The page on which whoever said something says in which language it is; each language stands there in its own name. */
export function OwnLanguageForm(props: { action: string; backHref: string; words: string; lang: string; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { action, backHref, words, lang, lastResult } = props;
  const { t, i18n } = useTranslation("receipt");
  const [form, fields] = useForm<{ wroteIn: string }>({ id: OWN_LANGUAGE_FORM, lastResult, defaultValue: { wroteIn: lang } });
  const named = [...new Set([...NAMED_LANGUAGES, lang])].map((tag) => ({ value: tag, label: withOwnName(tag, i18n.language) }));
  return (
    <>
      <FormErrors fields={[fields.wroteIn]} errors={form.errors} />
      <PageTitle lead={t("language.lead")}>{t("language.title")}</PageTitle>
      <Voice words={words} lang={lang} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <SelectField field={fields.wroteIn} label={t("language.label")} hint={t("language.hint")} options={named} />
        <FormButtons save={t("language.save")} backHref={backHref} back={t("language.back")} />
      </form>
    </>
  );
}

function withOwnName(lang: string, reader: string): string {
  const [own, name] = [ownName(lang), nameOfLanguage(lang, reader)];
  return own.toLowerCase() === name.toLowerCase() ? own : `${own} · ${name}`;
}
