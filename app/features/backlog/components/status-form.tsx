import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { canMove, LONGEST_REASON, needsReason, TRANSITIONS, type ImprovementStatus } from "../improvement.ts";

type Typed = { to: string; reason: string };

/** Where an improvement may go from here, with the reason that a state needs. */
export function StatusForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  from: ImprovementStatus;
  version: number;
  /** The state that is chosen to begin with. */
  to: ImprovementStatus | null;
  /** The page that merges it. */
  mergeHref: string;
  backHref: string;
}) {
  const { action, lastResult, from, version, to, mergeHref, backHref } = props;
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<Typed>({ id: "status", lastResult, defaultValue: { to: to ?? "" } });
  const targets = TRANSITIONS[from].filter((status) => status !== "merged");
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.to, fields.reason]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={version} />
        <ChoiceCards
          field={fields.to}
          legend={t("move.legend")}
          choices={targets.map((status) => ({ value: status, label: t(`move.to.${status}`), hint: t(`move.hint.${status}`) }))}
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
      {canMove(from, "merged") && (
        <p className="mt-6">
          <a href={mergeHref}>{t("merge.link")}</a>
        </p>
      )}
    </div>
  );
}
