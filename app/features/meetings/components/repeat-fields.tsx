import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { EVERY } from "../recurrence/repeat.ts";

/** Whether and how a meeting repeats. What belongs to a repetition is there while one is chosen. */
export function RepeatFields({ fields, isSeries }: { fields: Record<"every" | "interval" | "ends" | "count" | "until", Field>; isSeries: boolean }) {
  const { t } = useTranslation("meetings");
  const { every, interval, ends, count, until } = fields;
  return (
    <div className="repeat grid gap-4">
      <SelectField
        field={every}
        label={t("form.every")}
        options={[...(isSeries ? [] : [{ value: "", label: t("form.once") }]), ...EVERY.map((one) => ({ value: one, label: t(`form.everyOne.${one}`) }))]}
      />
      <div className="repeat-fields grid gap-4">
        <TextField field={interval} label={t("form.interval")} hint={t("form.intervalHint")} type="number" inputMode="numeric" short dir="ltr" />
        <ChoiceCards
          field={ends}
          legend={t("form.ends")}
          choices={[
            { value: "count", label: t("form.endsCount"), reveals: <TextField field={count} label={t("form.count")} type="number" inputMode="numeric" short dir="ltr" /> },
            { value: "until", label: t("form.endsUntil"), reveals: <TextField field={until} label={t("form.until")} type="date" short dir="ltr" /> },
          ]}
        />
      </div>
    </div>
  );
}
