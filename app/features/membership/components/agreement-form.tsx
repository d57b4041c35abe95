import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { AGREEMENT_CODES, LONGEST_AGREEMENT, LONGEST_AGREEMENT_TITLE } from "../agreement/agreement.ts";

/** The words of a version that is being written; a new one asks which agreement it is. */
export function AgreementForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  /** Missing on a new one. */
  version?: number;
  values?: { title: string; body: string; code?: string };
  lang?: string;
  backHref: string;
}) {
  const { action, lastResult, version, values, lang, backHref } = props;
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ code: string; title: string; body: string }>({ id: "form", lastResult, defaultValue: values });
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.code, fields.title, fields.body]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version === undefined ? (
          <ChoiceCards
            field={fields.code}
            legend={t("agreement.which")}
            choices={AGREEMENT_CODES.map((code) => ({ value: code, label: t(`agreement.code.${code}`), hint: t(`agreement.codeHint.${code}`) }))}
          />
        ) : (
          <input type="hidden" name="version" value={version} />
        )}
        <TextField field={fields.title} label={t("agreement.title")} lang={lang} maxLength={LONGEST_AGREEMENT_TITLE} />
        <TextArea field={fields.body} label={t("agreement.body")} hint={t("agreement.bodyHint")} lang={lang} maxLength={LONGEST_AGREEMENT} rows={24} />
        <FormButtons save={t("agreement.save")} backHref={backHref} back={t("member.back")} />
      </form>
    </div>
  );
}
