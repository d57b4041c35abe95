import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { ImprovementField, type AgendaChoices } from "../../agenda/components/agenda-item-form.tsx";
import type { ActionToRead } from "../../notes/record.queries.server.ts";
import { LONGEST_ACTION } from "../outcomes.ts";

/** Who does what by when; with `found` one that stands already, which can be done. */
export function ActionForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  choices: AgendaChoices;
  found?: ActionToRead;
  backHref: string;
}) {
  const { action, lastResult, choices, found, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ words: string; owner: string; due: string; improvement: string; done: boolean }>({
    id: "form",
    lastResult,
    defaultValue: found && {
      words: found.text.words,
      owner: found.owner?.id ?? "",
      due: found.dueOn?.toISOString().slice(0, 10) ?? "",
      improvement: found.improvement ? String(found.improvement.number) : "",
      done: found.doneOn !== null,
    },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words, fields.owner, fields.due, fields.improvement]} />
      {found && <ChangedMeanwhile errors={form.errors} lang={found.text.lang} now={[{ field: fields.words, label: t("actions.words"), words: found.text.words }]} />}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {found && <input type="hidden" name="version" value={found.version} />}
        <TextArea field={fields.words} label={t("actions.words")} rows={3} maxLength={LONGEST_ACTION} />
        <SelectField field={fields.owner} label={t("actions.owner")} optional options={[{ value: "", label: t("nobody") }, ...choices.owners.map(({ id, name }) => ({ value: id, label: name }))]} />
        <TextField field={fields.due} label={t("actions.due")} type="date" dir="ltr" optional short />
        {choices.improvements.length > 0 && <ImprovementField field={fields.improvement} label={t("agenda.improvement")} improvements={choices.improvements} />}
        {found && <TickCard field={fields.done} label={t("actions.done")} />}
        <FormButtons save={t("actions.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
