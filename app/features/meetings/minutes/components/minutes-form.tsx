import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { LONGEST_MINUTES } from "../minutes.ts";

/** The words of minutes, to be changed by hand. */
export function MinutesForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  body: string;
  version?: number;
  lang?: string;
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, body, version, lang, submitLabel, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ body: string }>({ id: "form", lastResult, defaultValue: { body } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.body]} />
      {version !== undefined && <ChangedMeanwhile errors={form.errors} lang={lang} now={[{ field: fields.body, label: t("minutes.body"), words: body }]} />}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextArea field={fields.body} label={t("minutes.body")} hint={t("minutes.bodyHint")} rows={24} maxLength={LONGEST_MINUTES} lang={lang} />
        <FormButtons save={submitLabel} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
