import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ImprovementRef } from "#app/features/backlog/improvements.queries.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import type { AgendaItemToRead } from "../../agenda/agenda.queries.server.ts";
import { ImprovementField } from "../../agenda/components/agenda-item-form.tsx";
import { ItemField } from "../../notes/components/note-forms.tsx";
import type { OutcomeToRead } from "../../notes/record.queries.server.ts";
import { LONGEST_OUTCOME, OUTCOME_KINDS } from "../outcomes.ts";

type Result = SubmissionResult<string[]> | null | undefined;

/** What the group decided about its own work, or recommends. */
export function OutcomeForm(props: { action: string; lastResult: Result; agenda: AgendaItemToRead[]; improvements: ImprovementRef[]; item: string | null; backHref: string }) {
  const { action, lastResult, agenda, improvements, item, backHref } = props;
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ kind: string; words: string; item: string; improvement: string }>({ id: "form", lastResult, defaultValue: { item: item ?? "" } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.kind, fields.words, fields.improvement, fields.item]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <ChoiceCards field={fields.kind} legend={t("outcomes.kind")} choices={OUTCOME_KINDS.map((kind) => ({ value: kind, label: t(`outcomes.${kind}`), hint: t(`outcomes.hint.${kind}`) }))} />
        <TextArea field={fields.words} label={t("outcomes.words")} hint={t("outcomes.wordsHint")} rows={4} maxLength={LONGEST_OUTCOME} />
        {improvements.length > 0 && <ImprovementField field={fields.improvement} label={t("outcomes.goesOnAs")} improvements={improvements} />}
        <ItemField field={fields.item} agenda={agenda} />
        <FormButtons save={t("outcomes.save")} backHref={backHref} back={t("back")} />
      </form>
    </>
  );
}

/** The words of a decision or a recommendation, to put them right. */
export function EditOutcomeForm({ number, outcome, lastResult }: { number: number; outcome: OutcomeToRead; lastResult: Result }) {
  const { t } = useTranslation("meetings");
  const { words, lang } = outcome.text;
  const [form, fields] = useForm<{ words: string }>({ id: "form", lastResult, defaultValue: { words } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words]} />
      <ChangedMeanwhile errors={form.errors} lang={lang} now={[{ field: fields.words, label: t("outcomes.words"), words }]} />
      <form id={form.id} method="post" action={paths.outcome(number, outcome.id)} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={outcome.version} />
        <TextArea field={fields.words} label={t("outcomes.words")} hint={t("outcomes.wordsHint")} lang={lang} rows={4} maxLength={LONGEST_OUTCOME} />
        <FormButtons save={t("outcomes.save")} backHref={paths.meetingNotes(number)} back={t("back")} />
      </form>
    </>
  );
}

/** The improvement that a recommendation goes on as. */
export function LinkOutcomeForm({ number, outcome, improvements, lastResult }: { number: number; outcome: OutcomeToRead; improvements: ImprovementRef[]; lastResult: Result }) {
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ improvement: string }>({ id: "form", lastResult });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.improvement]} />
      <form id={form.id} method="post" action={paths.linkOutcome(number, outcome.id)} noValidate className="grid gap-5">
        <input type="hidden" name="version" value={outcome.version} />
        <ImprovementField field={fields.improvement} label={t("outcomes.goesOnAs")} improvements={improvements} optional={false} />
        <FormButtons save={t("outcomes.linkDo")} backHref={paths.meetingNotes(number)} back={t("back")} />
      </form>
      <p>
        <ButtonLink variant="plain" icon="plus" href={paths.startFromOutcome(number, outcome.id)}>
          {t("outcomes.start")}
        </ButtonLink>
      </p>
    </>
  );
}
