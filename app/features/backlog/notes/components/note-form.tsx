import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { LONGEST_NOTE } from "../../improvement.ts";

/** Says something to the team about an improvement. */
export function NoteForm({ number, lastResult }: { number: number; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<{ words: string }>({ id: "note", lastResult });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words]} />
      <form id={form.id} method="post" action={paths.improvementNotes(number)} noValidate className="grid justify-items-start gap-3">
        <div className="w-full">
          <TextArea field={fields.words} label={t("note.words")} maxLength={LONGEST_NOTE} rows={3} />
        </div>
        <Button variant="plain">{t("note.save")}</Button>
      </form>
    </>
  );
}
