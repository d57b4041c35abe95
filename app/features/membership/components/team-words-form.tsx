import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import type { ApplicantPage } from "../recruiting-page.server.ts";
import { ApplicantFormPage, SeenVersion } from "./applicant-form-page.tsx";

/** A form for words of the team about an application, with the language in which they are written; the first is proposed. */
export function TeamWordsForm(props: {
  page: ApplicantPage;
  action: string;
  title: string;
  label: string;
  hint: string;
  send: string;
  languages: string[];
  lastResult: SubmissionResult<string[]> | null | undefined;
  children?: ReactNode;
}) {
  const { page, action, title, label, hint, send, languages, lastResult, children } = props;
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ words: string; writtenIn: string }>({ id: "form", lastResult, defaultValue: { writtenIn: languages[0] } });
  return (
    <ApplicantFormPage page={page} title={title} fields={[fields.words, fields.writtenIn]} errors={form.errors}>
      {children}
      <form method="post" action={action} id={form.id} noValidate className="grid gap-5">
        <SeenVersion page={page} />
        <TextArea field={fields.words} label={label} hint={hint} rows={5} />
        {languages.length > 1 ? (
          <SelectField field={fields.writtenIn} label={t("recruit.writtenIn")} options={languages.map((lang) => ({ value: lang, label: ownName(lang), lang }))} />
        ) : (
          <input type="hidden" name="writtenIn" value={languages[0]} />
        )}
        <div>
          <Button>{send}</Button>
        </div>
      </form>
    </ApplicantFormPage>
  );
}
