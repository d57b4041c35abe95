import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { wordsFor } from "#app/features/texts/texts.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { LONGEST_REASON, needsReason, TRANSITIONS, type ImprovementStatus } from "../improvement.ts";
import type { ImprovementRef } from "../improvements.queries.server.ts";

type Typed = { to: string; reason: string; into: string };

/** Where an improvement may go from here, with the reason or the other improvement that a state needs. */
export function StatusForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  from: ImprovementStatus;
  version: number;
  /** The state that is chosen to begin with. */
  to: ImprovementStatus | null;
  others: ImprovementRef[];
  backHref: string;
}) {
  const { action, lastResult, from, version, to, others, backHref } = props;
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<Typed>({ id: "status", lastResult, defaultValue: { to: to ?? "" } });
  const targets = TRANSITIONS[from].filter((to) => to !== "merged" || others.length > 0);
  const into = (
    <SelectField
      field={fields.into}
      label={t("move.into")}
      options={[
        { value: "", label: t("move.choose") },
        ...others.map(({ number, title }) => ({ value: String(number), label: `${number} · ${wordsFor(title).words}`, lang: wordsFor(title).lang })),
      ]}
    />
  );
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.to, fields.reason, fields.into]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={version} />
        <ChoiceCards
          field={fields.to}
          legend={t("move.legend")}
          choices={targets.map((to) => ({
            value: to,
            label: t(`move.to.${to}`),
            hint: t(`move.hint.${to}`),
            ...(to === "merged" && { reveals: into }),
          }))}
        />
        {targets.some(needsReason) && (
          <TextArea field={fields.reason} label={t("move.reason")} hint={t("move.reasonHint")} maxLength={LONGEST_REASON} rows={4} />
        )}
        <div className="flex flex-wrap gap-2">
          <Button>{t("move.submit")}</Button>
          <ButtonLink variant="plain" href={backHref}>
            {t("form.back")}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
