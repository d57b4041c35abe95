import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { dayOfDate } from "../../to-do.ts";
import type { Unit } from "../../measures/measure.ts";
import { numberInForm } from "../../measures/components/amount.ts";
import { LONGEST_CYCLE_TITLE, LONGEST_CYCLE_WORDS } from "../cycle.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";
import { OwnerField } from "./owner-field.tsx";

/** What the form of a plan offers. */
export interface PlanChoices {
  owners: { id: string; name: string }[];
  measures: { id: string; name: ReadableText; unit: Unit }[];
}

type Typed = Record<"title" | "question" | "prediction" | "predicted" | "measure" | "change" | "who" | "where" | "startsOn" | "endsOn" | "data" | "owner", string>;

/** The plan of a cycle: new, or (`found`) one that has not begun. What is only needed to begin may come later. */
export function PlanForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  choices: PlanChoices;
  found?: CycleToRead;
  /** Who sees to it, where nothing else is chosen. */
  owner?: string | undefined;
  save: string;
  backHref: string;
}) {
  const { action, lastResult, choices, found, owner, save, backHref } = props;
  const { t, i18n } = useTranslation("cycles");
  const [form, fields] = useForm<Typed>({ id: "form", lastResult, defaultValue: found ? valuesOf(found, i18n.language) : { owner: owner ?? "" } });
  const area = { maxLength: LONGEST_CYCLE_WORDS };
  return (
    <>
      <FormErrors
        errors={form.errors}
        fields={[fields.title, fields.question, fields.prediction, fields.predicted, fields.measure, fields.change, fields.who, fields.where, fields.startsOn, fields.endsOn, fields.data, fields.owner]}
      />
      <ChangedMeanwhile
        errors={form.errors}
        now={(["title", "question", "prediction", "change", "who", "where", "data"] as const).map((name) => ({ field: fields[name], label: t(`form.${name}`), words: found && valuesOf(found, i18n.language)[name] }))}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {found && <input type="hidden" name="version" value={found.version} />}
        <p>{t("form.later")}</p>
        <TextField
          field={fields.title}
          label={t("form.title")}
          hint={t("form.titleHint")}
          maxLength={LONGEST_CYCLE_TITLE}
        />
        <TextArea field={fields.question} label={t("form.question")} hint={t("form.questionHint")} rows={2} {...area} />
        <TextArea field={fields.prediction} label={t("form.prediction")} hint={t("form.predictionHint")} rows={2} {...area} />
        <div className="grid items-end gap-5 sm:grid-cols-2">
          <TextField field={fields.predicted} label={t("form.predicted")} hint={t("numberHint")} inputMode="decimal" />
          <SelectField
            field={fields.measure}
            label={t("form.measure")}
            hint={t("form.measureHint")}
            optional
            options={[
              { value: "", label: t("form.noMeasure") },
              ...choices.measures.map(({ id, name, unit }) => ({ value: id, label: `${wordsFor(name).words} (${t(`unit.${unit}`)})`, lang: wordsFor(name).lang })),
            ]}
          />
        </div>
        <TextArea field={fields.change} label={t("form.change")} hint={t("form.changeHint")} rows={3} {...area} />
        <TextArea field={fields.who} label={t("form.who")} hint={t("form.whoHint")} rows={2} {...area} />
        <TextArea field={fields.where} label={t("form.where")} rows={2} {...area} />
        <div className="grid items-end gap-5 sm:grid-cols-2">
          <TextField field={fields.startsOn} label={t("form.startsOn")} type="date" dir="ltr" short />
          <TextField field={fields.endsOn} label={t("form.endsOn")} type="date" dir="ltr" short />
        </div>
        <TextArea field={fields.data} label={t("form.data")} hint={t("form.dataHint")} optional rows={2} {...area} />
        <OwnerField field={fields.owner} label={t("form.owner")} owners={choices.owners} />
        <FormButtons save={save} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

function valuesOf(cycle: CycleToRead, lang: string): Typed {
  const words = (text: ReadableText | null) => text?.words ?? "";
  return {
    title: cycle.title.words,
    question: cycle.question.words,
    prediction: words(cycle.prediction),
    predicted: numberInForm(cycle.predicted, lang),
    measure: cycle.measure?.id ?? "",
    change: cycle.change.words,
    who: words(cycle.who),
    where: words(cycle.where),
    startsOn: cycle.startsOn ? dayOfDate(cycle.startsOn) : "",
    endsOn: cycle.endsOn ? dayOfDate(cycle.endsOn) : "",
    data: words(cycle.data),
    owner: cycle.owner?.id ?? "",
  };
}
