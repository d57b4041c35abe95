import { useForm } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { nameOfLanguage, ownName } from "#app/platform/i18n/languages.ts";
import type { FormReply } from "#app/platform/http/parse-form.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { Phone } from "#app/ui/phone.tsx";
import type { InputPage } from "../input-page.server.ts";
import { InputForm } from "./input-form.tsx";
import { InputFormPage } from "./input-form-page.tsx";

/** A question or an answer to whoever said it: what it must never be, where it goes, and who translates it first. */
export function WriteToContributorForm(props: {
  page: InputPage;
  kind: "ask" | "answer";
  /** The languages they may write in; the first is their own. */
  languages: string[];
  intakePhone: string | null;
}) {
  const { page, kind, languages, intakePhone } = props;
  const { t, i18n } = useTranslation("triage");
  const reply = useActionData<FormReply>();
  const [form, fields] = useForm<{ words: string; writtenIn: string }>({
    id: "form",
    lastResult: reply?.lastResult,
    defaultValue: { writtenIn: languages[0] },
  });
  const { input } = page;
  const language = nameOfLanguage(input.contributorLang, i18n.language);
  const needsTranslator = languages.some((lang) => !sameLanguage(lang, input.contributorLang));
  return (
    <InputFormPage page={page} title={t(`${kind}.title`)} fields={[fields.words, fields.writtenIn]} errors={form.errors}>
      <Note tone="ember" title={t("write.noAdvice")}>
        <p>
          {t("write.instead")} {intakePhone && <Phone number={intakePhone} before={t("write.intake")} />}
        </p>
      </Note>
      <InputForm page={page} id={form.id} action={paths[kind](input.id)} save={t(`${kind}.send`)} icon="reply">
        <TextArea
          field={fields.words}
          label={t(`${kind}.words`)}
          hint={needsTranslator ? t("write.goesTranslated", { language }) : t("write.goes", { language })}
          rows={6}
        />
        {languages.length > 1 ? (
          <SelectField
            field={fields.writtenIn}
            label={t("write.writtenIn")}
            options={languages.map((lang) => ({ value: lang, label: ownName(lang), lang }))}
          />
        ) : (
          <input type="hidden" name={fields.writtenIn.name} value={languages[0]} />
        )}
      </InputForm>
    </InputFormPage>
  );
}
