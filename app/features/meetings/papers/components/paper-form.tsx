import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { LONGEST_PAPER, LONGEST_PAPER_TITLE } from "../papers.schema.ts";

/** Something to read before a meeting: its title and its words. */
export function PaperForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  values?: { title: string; body: string };
  /** Of the paper that is changed, as it was seen. */
  version?: number;
  /** The language in which that one was written. */
  writtenIn?: string;
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, values, version, writtenIn, submitLabel, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ title: string; body: string }>({ id: "form", lastResult, defaultValue: values });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.title, fields.body]} />
      {writtenIn && (
        <ChangedMeanwhile
          errors={form.errors}
          lang={writtenIn}
          now={[
            { field: fields.title, label: t("papers.title"), words: values?.title },
            { field: fields.body, label: t("papers.body"), words: values?.body },
          ]}
        />
      )}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextField field={fields.title} label={t("papers.title")} maxLength={LONGEST_PAPER_TITLE} />
        <TextArea field={fields.body} label={t("papers.body")} hint={t("papers.bodyHint")} rows={14} maxLength={LONGEST_PAPER} />
        <FormButtons save={submitLabel} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
