import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { dayOfDate } from "../../to-do.ts";
import { LONGEST_TASK } from "../cycle.ts";
import type { TaskToRead } from "../cycles.queries.server.ts";
import { OwnerField } from "./owner-field.tsx";

/** Who does what by when; with `found` one that stands already, which can be done. */
export function TaskForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  owners: { id: string; name: string }[];
  found?: TaskToRead;
  backHref: string;
}) {
  const { action, lastResult, owners, found, backHref } = props;
  const { t } = useTranslation("cycles");
  const [form, fields] = useForm<{ words: string; owner: string; due: string; done: boolean }>({
    id: "form",
    lastResult,
    defaultValue: found && {
      words: found.text.words,
      owner: found.owner?.id ?? "",
      due: found.dueOn ? dayOfDate(found.dueOn) : "",
      done: found.doneOn !== null,
    },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words, fields.owner, fields.due]} />
      <ChangedMeanwhile errors={form.errors} now={[{ field: fields.words, label: t("task.words"), words: found?.text.words }]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {found && <input type="hidden" name="version" value={found.version} />}
        <TextArea field={fields.words} label={t("task.words")} rows={3} maxLength={LONGEST_TASK} />
        <OwnerField field={fields.owner} label={t("task.owner")} owners={owners} />
        <TextField field={fields.due} label={t("task.due")} type="date" dir="ltr" optional short />
        {found && <TickCard field={fields.done} label={t("task.done")} />}
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
