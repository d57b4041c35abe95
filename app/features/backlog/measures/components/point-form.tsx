import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { dayOfDate } from "../../to-do.ts";
import { LONGEST_POINT_NOTE } from "../measure.ts";
import type { MeasureToRead, PointToRead } from "../measures.queries.server.ts";
import { numberInForm } from "./amount.ts";

type Typed = { on: string; value: string; numerator: string; denominator: string; note: string };

/** The value of a day; a percentage is better told as how many of how many. `found`: the point to put right. */
export function PointForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  measure: MeasureToRead;
  found?: PointToRead;
  /** The day that a new point is of, unless another is chosen. */
  today: string;
  backHref: string;
}) {
  const { action, lastResult, measure, found, today, backHref } = props;
  const { t, i18n } = useTranslation("cycles");
  const shown = (value: number | null) => numberInForm(value, i18n.language);
  const isCounted = measure.unit === "percent";
  const [form, fields] = useForm<Typed>({
    id: "form",
    lastResult,
    defaultValue: found
      ? {
          on: dayOfDate(found.measuredOn),
          // What was counted makes the value.
          value: found.denominator === null ? shown(found.value) : "",
          numerator: shown(found.numerator),
          denominator: shown(found.denominator),
          note: found.note?.words ?? "",
        }
      : { on: today },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.on, fields.numerator, fields.denominator, fields.value, fields.note]} />
      <ChangedMeanwhile
        errors={form.errors}
        now={[
          { field: fields.numerator, label: t("measure.numerator"), words: found && shown(found.numerator) },
          { field: fields.denominator, label: t("measure.denominator"), words: found && shown(found.denominator) },
          { field: fields.value, label: t("measure.valueIn", { unit: t(`unit.${measure.unit}`) }), words: found && (found.denominator === null ? shown(found.value) : "") },
          { field: fields.note, label: t("measure.note"), words: found?.note?.words },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {found && <input type="hidden" name="version" value={found.version} />}
        <TextField field={fields.on} label={t("measure.day")} type="date" dir="ltr" short />
        {isCounted && (
          <>
            <TextField field={fields.numerator} label={t("measure.numerator")} hint={t("measure.numeratorHint")} optional short inputMode="numeric" />
            <TextField field={fields.denominator} label={t("measure.denominator")} optional short inputMode="numeric" />
          </>
        )}
        <TextField
          field={fields.value}
          label={t("measure.valueIn", { unit: t(`unit.${measure.unit}`) })}
          hint={t(isCounted ? "measure.percentHint" : "numberHint")}
          optional={isCounted}
          short
          inputMode="decimal"
        />
        <TextArea field={fields.note} label={t("measure.note")} hint={t("measure.noteHint")} optional rows={2} maxLength={LONGEST_POINT_NOTE} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
