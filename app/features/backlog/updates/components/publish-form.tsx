import type { ReactNode } from "react";
import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfZone } from "#app/ui/format/format.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";

/** When an update goes out, below what is looked at before (`children`) and above it what there is to fix. `canTakeBack`: "now" leaves a moment to take it back. */
export function PublishForm(props: {
  number: number;
  update: { id: string; version: number };
  timeZone: string;
  canTakeBack: boolean;
  disabledReason: string | null;
  lastResult: SubmissionResult<string[]> | null | undefined;
  children: ReactNode;
}) {
  const { number, update, timeZone, canTakeBack, disabledReason, lastResult, children } = props;
  const { t, i18n } = useTranslation("backlog");
  const [form, fields] = useForm<{ when: string; day: string; time: string }>({ id: "publish", lastResult, defaultValue: { when: "now" } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.when, fields.day, fields.time]} />
      {children}
      <form id={form.id} method="post" action={paths.publishUpdate(number, update.id)} noValidate className="grid max-w-column gap-5">
        <input type="hidden" name="version" value={update.version} />
        <ChoiceCards
          field={fields.when}
          legend={t("publish.when")}
          choices={[
            { value: "now", label: t("publish.now"), ...(canTakeBack && { hint: t("publish.nowHint") }) },
            {
              value: "later",
              label: t("publish.atTime"),
              hint: t("publish.atTimeHint"),
              reveals: (
                <div className="flex flex-wrap items-end gap-4">
                  <TextField field={fields.day} type="date" dir="ltr" label={t("publish.day")} short />
                  <TextField field={fields.time} type="time" dir="ltr" label={t("publish.time")} hint={t("publish.timeZone", { zone: nameOfZone(timeZone, i18n.language) })} short />
                </div>
              ),
            },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          <Button disabledReason={disabledReason}>{t("publish.do")}</Button>
          <ButtonLink variant="plain" href={paths.update(number, update.id)}>
            {t("update.edit")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={paths.improvement(number)}>
            {t("publish.later")}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
