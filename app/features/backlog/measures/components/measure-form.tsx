import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { DIRECTIONS, LONGEST_MEASURE_NAME, LONGEST_MEASURE_WORDS, MEASURE_KINDS, UNITS } from "../measure.ts";
import type { MeasureToRead } from "../measures.queries.server.ts";
import { numberInForm } from "./amount.ts";

type Typed = { name: string; definition: string; kind: string; unit: string; direction: string; goal: string };

/** A measure: new, or (`found`) one whose points are there, so that its unit stays. */
export function MeasureForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  found?: MeasureToRead;
  backHref: string;
}) {
  const { action, lastResult, found, backHref } = props;
  const { t, i18n } = useTranslation("cycles");
  const [form, fields] = useForm<Typed>({
    id: "form",
    lastResult,
    defaultValue: found && {
      name: found.name.words,
      definition: found.definition?.words ?? "",
      kind: found.kind,
      direction: found.direction,
      goal: numberInForm(found.goal, i18n.language),
    },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.name, fields.kind, fields.unit, fields.direction, fields.goal, fields.definition]} />
      <ChangedMeanwhile
        errors={form.errors}
        now={[
          { field: fields.name, label: t("measure.name"), words: found?.name.words },
          { field: fields.definition, label: t("measure.definition"), words: found?.definition?.words },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {found && <input type="hidden" name="version" value={found.version} />}
        <TextField field={fields.name} label={t("measure.name")} hint={t("measure.nameHint")} maxLength={LONGEST_MEASURE_NAME} />
        <ChoiceCards
          field={fields.kind}
          legend={t("measure.kindOf")}
          choices={MEASURE_KINDS.map((kind) => ({ value: kind, label: t(`measure.kind.${kind}`), hint: t(`measure.kindHint.${kind}`) }))}
        />
        {!found && (
          <SelectField
            field={fields.unit}
            label={t("measure.unit")}
            options={[{ value: "", label: t("choose") }, ...UNITS.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))]}
          />
        )}
        <SelectField
          field={fields.direction}
          label={t("measure.direction")}
          options={[{ value: "", label: t("choose") }, ...DIRECTIONS.map((direction) => ({ value: direction, label: t(`measure.better.${direction}`) }))]}
        />
        <TextField field={fields.goal} label={t("measure.goal")} optional short inputMode="decimal" />
        <TextArea field={fields.definition} label={t("measure.definition")} hint={t("measure.definitionHint")} optional rows={3} maxLength={LONGEST_MEASURE_WORDS} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
