import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Field } from "#app/ui/forms/field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

/** When the interview is: a day and a time of the programme's clock. */
export function InterviewFields({ day, time }: { day: Field; time: Field }) {
  const { t } = useTranslation("membership");
  return (
    <div className="flex flex-wrap gap-4">
      <TextField field={day} type="date" dir="ltr" label={t("recruit.interviewDay")} hint={t("recruit.interviewHint")} optional short />
      <TextField field={time} type="time" dir="ltr" label={t("recruit.interviewTime")} optional short />
    </div>
  );
}
