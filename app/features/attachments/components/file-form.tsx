import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FileField } from "#app/ui/forms/file-field.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ENDINGS, LARGEST_FILE } from "../attachment.ts";

/** A file to add: sent as a form is, without script. After a mistake the file has to be chosen again; browsers keep none. */
export function FileForm({ action, lastResult, backHref }: { action: string; lastResult: SubmissionResult<string[]> | null | undefined; backHref: string }) {
  const { t, i18n } = useTranslation("attachments");
  const [form, fields] = useForm<{ file: string }>({ id: "form", lastResult });
  const most = formatNumber(LARGEST_FILE / 1_048_576, i18n.language);
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.file]} />
      <form id={form.id} method="post" encType="multipart/form-data" action={action} noValidate className="grid max-w-column gap-5">
        <FileField field={fields.file} label={t("file")} hint={t("fileHint", { most })} endings={ENDINGS} />
        <p className="small text-ink2">{t("whoSees")}</p>
        <FormButtons save={t("add")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
