import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import type { TranslationJob } from "../texts.queries.server.ts";
import { isTheirWords } from "./text-kind.ts";

/**
 * One text to translate: the source at the start, the translation beside it, each in its own direction. `prefill`: words to start
 * from where nobody has saved any, of a translation of what the source said before parts of it were hidden.
 */
export function TranslateForm({ job, lastResult, prefill = null }: { job: TranslationJob; lastResult: SubmissionResult<string[]> | null | undefined; prefill?: string | null }) {
  const { t } = useTranslation("texts");
  const [form, fields] = useForm<{ words: string; checked: string }>({
    id: "form",
    lastResult,
    defaultValue: { words: job.translation ?? prefill ?? "" },
  });
  const changed = form.errors?.includes("errors:changedMeanwhile") ?? false;
  return (
    <Form method="post" action={paths.translate(job.textId, job.to)} id={form.id} noValidate className="grid gap-5">
      <FormErrors fields={[fields.words]} errors={form.errors} />
      {changed && job.translation && (
        <Note tone="sea" icon="pen" title={t("translate.meanwhile")}>
          <p lang={job.to} dir={directionOf(job.to)} className="whitespace-pre-line">
            {job.translation}
          </p>
        </Note>
      )}
      {prefill && !job.translation && <Note tone="ember">{t("context.prefilled")}</Note>}
      <input type="hidden" name="version" value={job.version} />
      <div className="grid gap-5 lg:grid-cols-2">
        <section className="min-w-0">
          <h2 className="mb-1.5" lang={job.from} dir={directionOf(job.from)}>
            {ownName(job.from)}
          </h2>
          <Source job={job} />
        </section>
        <div className="min-w-0">
          <TextArea field={fields.words} label={ownName(job.to)} lang={job.to} dir={directionOf(job.to)} rows={rowsFor(job.words)} autoFocus />
        </div>
      </div>
      <TickCard field={fields.checked} label={t("translate.checked")} hint={t("translate.checkedHint")} />
      <div className="flex flex-wrap gap-2">
        <Button icon="save">{t("translate.save")}</Button>
        <ButtonLink variant="quiet" href={paths.translation()}>
          {t("translate.back")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** Only a person's own words wear honey. */
function Source({ job }: { job: TranslationJob }) {
  if (isTheirWords(job)) return <Voice words={job.words} lang={job.from} />;
  return (
    <p lang={job.from} dir={directionOf(job.from)} className="bubble bubble-translated">
      {job.words}
    </p>
  );
}

/** About as tall as the source will be in its column. */
function rowsFor(words: string): number {
  return Math.min(20, Math.max(4, Math.ceil(words.length / 30) + words.split("\n").length));
}
