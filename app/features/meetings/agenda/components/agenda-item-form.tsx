import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ImprovementRef } from "#app/features/backlog/improvements.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { LONGEST_ITEM_TITLE, PURPOSES } from "../agenda.ts";

type Typed = { title: string; minutes: string; purpose: string; owner: string; improvement: string; inputs: string };

/** What somebody may choose from; empty or null: the form does not ask. */
export interface AgendaChoices {
  owners: { id: string; name: string }[];
  improvements: ImprovementRef[];
  /** Whether inputs can be named by their numbers. */
  inputs: boolean;
}

/** The form of one item of an agenda. */
export function AgendaItemForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  values?: Partial<Typed>;
  version?: number;
  /** The language in which the title of one that is changed was written. */
  writtenIn?: string | undefined;
  survey?: string | null;
  choices: AgendaChoices;
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, values, version, writtenIn, survey, choices, submitLabel, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<Typed>({ id: "form", lastResult, defaultValue: { minutes: "15", ...values } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.title, fields.minutes, fields.purpose, fields.owner, fields.improvement, fields.inputs]} />
      {writtenIn && (
        <ChangedMeanwhile
          errors={form.errors}
          lang={writtenIn}
          now={[
            { field: fields.title, label: t("agenda.title"), words: values?.title },
            { field: fields.minutes, label: t("agenda.minutes"), words: values?.minutes },
          ]}
        />
      )}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {survey && <input type="hidden" name="survey" value={survey} />}
        <TextField field={fields.title} label={t("agenda.title")} maxLength={LONGEST_ITEM_TITLE} />
        <TextField field={fields.minutes} label={t("agenda.minutes")} type="number" inputMode="numeric" dir="ltr" short />
        <ChoiceCards field={fields.purpose} legend={t("agenda.purpose")} choices={PURPOSES.map((purpose) => ({ value: purpose, label: t(`agenda.purposes.${purpose}`), hint: t(`agenda.purposeHint.${purpose}`) }))} />
        {choices.owners.length > 0 && (
          <SelectField
            field={fields.owner}
            label={t("agenda.owner")}
            optional
            options={[{ value: "", label: t("nobody") }, ...choices.owners.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        {choices.improvements.length > 0 && <ImprovementField field={fields.improvement} label={t("agenda.improvement")} improvements={choices.improvements} />}
        {choices.inputs && <TextField field={fields.inputs} label={t("agenda.inputs")} hint={t("agenda.inputsHint")} optional dir="ltr" inputMode="text" short />}
        <FormButtons save={submitLabel} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** One of the open improvements, or none. */
export function ImprovementField(props: { field: Parameters<typeof SelectField>[0]["field"]; label: string; improvements: ImprovementRef[]; optional?: boolean }) {
  const { field, label, improvements, optional = true } = props;
  const { t } = useTranslation("meetings");
  return (
    <SelectField
      field={field}
      label={label}
      optional={optional}
      options={[{ value: "", label: t("none") }, ...improvements.map(({ number, title }) => ({ value: String(number), label: `${number} · ${wordsFor(title).words}`, lang: wordsFor(title).lang }))]}
    />
  );
}

/** How long "what happened since" takes: it writes itself, so that is all there is to choose. */
export function SinceItemForm(props: { action: string; lastResult: SubmissionResult<string[]> | null | undefined; minutes: number; version: number; backHref: string }) {
  const { action, lastResult, minutes, version, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ minutes: string }>({ id: "form", lastResult, defaultValue: { minutes: String(minutes) } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.minutes]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={version} />
        <p>{t("agenda.sinceLine")}</p>
        <TextField field={fields.minutes} label={t("agenda.minutes")} type="number" inputMode="numeric" dir="ltr" short />
        <FormButtons save={t("agenda.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
