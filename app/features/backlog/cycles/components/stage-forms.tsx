import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { numberInForm } from "../../measures/components/amount.ts";
import { dayOfDate } from "../../to-do.ts";
import { DECISIONS, LONGEST_CYCLE_WORDS } from "../cycle.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";
import { OwnerField } from "./owner-field.tsx";

/** What every form of a stage takes: where it goes, what was typed, the cycle as it stands. */
interface StageForm {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  cycle: CycleToRead;
  backHref: string;
}

/** From when to when, and who sees to it. */
export function DatesForm({ action, lastResult, cycle, owners, backHref }: StageForm & { owners: { id: string; name: string }[] }) {
  const { t } = useTranslation("cycles");
  const [form, fields] = useForm<{ startsOn: string; endsOn: string; owner: string }>({
    id: "form",
    lastResult,
    defaultValue: {
      startsOn: cycle.startsOn ? dayOfDate(cycle.startsOn) : "",
      endsOn: cycle.endsOn ? dayOfDate(cycle.endsOn) : "",
      owner: cycle.owner?.id ?? "",
    },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.startsOn, fields.endsOn, fields.owner]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={cycle.version} />
        <TextField field={fields.startsOn} label={t("form.startsOn")} type="date" dir="ltr" short />
        <TextField field={fields.endsOn} label={t("form.endsOn")} type="date" dir="ltr" short />
        <OwnerField field={fields.owner} label={t("form.owner")} owners={owners} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** What happened while it was tried. */
export function DoForm({ action, lastResult, cycle, backHref }: StageForm) {
  const { t } = useTranslation("cycles");
  const [form, fields] = useForm<{ asPlanned: string; happened: string; finished: boolean }>({
    id: "form",
    lastResult,
    defaultValue: { asPlanned: cycle.asPlanned === null ? "" : cycle.asPlanned ? "yes" : "no", happened: cycle.happened?.words ?? "" },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.asPlanned, fields.happened]} />
      <ChangedMeanwhile errors={form.errors} now={[{ field: fields.happened, label: t("form.happened"), words: cycle.happened?.words }]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={cycle.version} />
        <ChoiceCards field={fields.asPlanned} legend={t("form.asPlanned")} choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`asPlanned.${value}`) }))} />
        <TextArea field={fields.happened} label={t("form.happened")} hint={t("form.happenedHint")} rows={5} maxLength={LONGEST_CYCLE_WORDS} />
        <TickCard field={fields.finished} label={t("form.finished")} hint={t("form.finishedHint")} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** What came out, and what was learnt. */
export function StudyForm({ action, lastResult, cycle, backHref }: StageForm) {
  const { t, i18n } = useTranslation("cycles");
  const [form, fields] = useForm<{ seen: string; learnt: string; lessFor: string }>({
    id: "form",
    lastResult,
    defaultValue: { seen: numberInForm(cycle.seen, i18n.language), learnt: cycle.learnt?.words ?? "", lessFor: cycle.lessFor?.words ?? "" },
  });
  const area = { maxLength: LONGEST_CYCLE_WORDS };
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.seen, fields.learnt, fields.lessFor]} />
      <ChangedMeanwhile
        errors={form.errors}
        now={[
          { field: fields.learnt, label: t("form.learnt"), words: cycle.learnt?.words },
          { field: fields.lessFor, label: t("form.lessFor"), words: cycle.lessFor?.words },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={cycle.version} />
        <TextField
          field={fields.seen}
          label={cycle.measure ? t("form.seenIn", { unit: t(`unit.${cycle.measure.unit}`) }) : t("form.seen")}
          hint={t("numberHint")}
          short
          inputMode="decimal"
        />
        <TextArea field={fields.learnt} label={t("form.learnt")} hint={t("form.learntHint")} rows={4} {...area} />
        <TextArea field={fields.lessFor} label={t("form.lessFor")} hint={t("form.lessForHint")} optional rows={2} {...area} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** What follows. */
export function ActForm({ action, lastResult, cycle, owners, backHref }: StageForm & { owners: { id: string; name: string }[] }) {
  const { t } = useTranslation("cycles");
  const [form, fields] = useForm<{ decision: string; next: string; keeper: string }>({ id: "form", lastResult });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.decision, fields.next, fields.keeper]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={cycle.version} />
        <ChoiceCards
          field={fields.decision}
          legend={t("form.decision")}
          choices={DECISIONS.map((decision) => ({ value: decision, label: t(`decision.${decision}`), hint: t(`decisionHint.${decision}`) }))}
        />
        <TextArea field={fields.next} label={t("form.next")} hint={t("form.nextHint")} rows={3} maxLength={LONGEST_CYCLE_WORDS} />
        <OwnerField field={fields.keeper} label={t("form.keeper")} hint={t("form.keeperHint")} owners={owners} />
        <FormButtons save={t("save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}
