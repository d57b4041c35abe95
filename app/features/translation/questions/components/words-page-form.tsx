import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";

/** One field of words and its button: what a translator asks, what they are answered. */
export function WordsPageForm(props: { action: string; label: string; hint?: string; send: string; backHref: string; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { action, label, hint, send, backHref, lastResult } = props;
  const { t } = useTranslation("translations");
  const [form, fields] = useForm<{ words: string }>({ id: "form", lastResult });
  return (
    <>
      <FormErrors fields={[fields.words]} errors={form.errors} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <TextArea field={fields.words} label={label} hint={hint} rows={4} />
        <FormButtons save={send} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
