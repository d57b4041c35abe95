import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { AutosaveStatus } from "#app/ui/autosave/autosave-status.tsx";
import { Button } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import type { SurveyToBuild } from "../builder.queries.server.ts";
import { questionsOf } from "../definition.ts";
import { LONGEST_QUESTION, type Choice, type Question } from "../survey.ts";
import { ChoiceLines, linesOf, sourceWords, typedLines, wordsOfLines } from "./choice-lines.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { plainWords } from "./survey-words.tsx";

type Typed = Record<"words" | "help" | "least" | "most" | "from" | "to" | "low" | "high" | "choicesOf", string> & Record<"required" | "identifying" | "notSure", boolean>;

/** The form of one question of the draft. Each press of its button saves the draft; codes are shown and stay. */
export function QuestionForm(props: {
  survey: SurveyToBuild;
  question: Question;
  lastResult: SubmissionResult<string[]> | null | undefined;
  lang: string;
  languages: readonly string[];
  sites: readonly { id: string; name: { words: string; lang: string } }[];
}) {
  const { survey, question, lastResult, lang, languages, sites } = props;
  const { t } = useTranslation("surveys");
  const { words, definition } = survey;
  const stands = valuesOf(question, survey);
  const [form, fields] = useForm<Typed>({ id: "question", lastResult, defaultValue: stands });
  const typed = lastResult?.initialValue as { choices?: unknown; rows?: unknown } | undefined;
  const choices = "choices" in question ? (question.choices ?? []) : question.type === "scale" ? (question.steps ?? []) : null;
  const list = (name: "choices" | "rows", label: string, stored: readonly Choice[]) => ({
    label,
    typed: wordsOfLines(typedLines(typed?.[name]) ?? linesOf(stored, words)),
    words: wordsOfLines(linesOf(stored, words)),
  });
  const error = (name: string) => lastResult?.error?.[name]?.[0];
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words, fields.help, fields.low, fields.high, fields.from, fields.to, fields.least, fields.most]} />
      <ChangedMeanwhile
        errors={form.errors}
        lang={lang}
        now={[
          { field: fields.words, label: t(question.type === "statement" ? "form.statement" : "form.words"), words: stands.words },
          ...(question.type === "matrix" ? [list("rows", t("form.rows"), question.rows)] : []),
          ...(choices ? [list("choices", t(question.type === "scale" ? "form.steps" : "form.choices"), choices)] : []),
          ...(question.type === "scale" ? [{ field: fields.low, label: t("form.low"), words: stands.low }, { field: fields.high, label: t("form.high"), words: stands.high }] : []),
          { field: fields.help, label: t("form.help"), words: stands.help },
        ]}
      />
      <form id={form.id} method="post" action={paths.question(survey.number, question.code)} noValidate className="grid gap-5">
        <input type="hidden" name="draft" value={survey.draft} />
        {/* What a press of Enter means: save, and not the first arrow. */}
        <button type="submit" className="away" tabIndex={-1} aria-hidden="true" />
        <TextArea field={fields.words} label={t(question.type === "statement" ? "form.statement" : "form.words")} lang={lang} rows={2} maxLength={LONGEST_QUESTION} />
        {question.type === "matrix" && <ChoiceLines name="rows" legend={t("form.rows")} lang={lang} lines={typedLines(typed?.rows) ?? linesOf(question.rows, words)} error={error("rows")} />}
        {question.type === "ranking" && <RankingSource field={fields.choicesOf} {...{ question, survey }} />}
        {choices && !(question.type === "ranking" && question.choicesOf) && (
          <ChoiceLines
            name="choices"
            legend={t(question.type === "scale" ? "form.steps" : "form.choices")}
            lang={lang}
            lines={typedLines(typed?.choices) ?? linesOf(choices, words)}
            hasOther={question.type === "single" || question.type === "several"}
            hasExclusive={question.type === "several"}
            error={error("choices")}
          />
        )}
        {question.type === "scale" && !question.steps && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField field={fields.from} label={t("form.from")} inputMode="numeric" dir="ltr" short />
            <TextField field={fields.low} label={t("form.low")} lang={lang} optional />
            <TextField field={fields.to} label={t("form.to")} inputMode="numeric" dir="ltr" short />
            <TextField field={fields.high} label={t("form.high")} lang={lang} optional />
          </div>
        )}
        {question.type === "number" && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField field={fields.least} label={t("form.least")} inputMode="numeric" dir="ltr" short optional />
            <TextField field={fields.most} label={t("form.mostNumber")} inputMode="numeric" dir="ltr" short optional />
          </div>
        )}
        {(question.type === "several" || question.type === "ranking") && <TextField field={fields.most} label={t(question.type === "several" ? "form.mostTicks" : "form.mostRanked")} inputMode="numeric" dir="ltr" short optional />}
        {question.type === "yes_no" && <TickCard field={fields.notSure} label={t("form.notSure")} />}
        <TextArea field={fields.help} label={t("form.help")} hint={t("form.helpHint")} lang={lang} rows={2} maxLength={LONGEST_QUESTION} optional />
        {question.type !== "statement" && (
          <>
            <TickCard field={fields.required} label={t("form.required")} hint={t("form.requiredHint")} />
            <TickCard field={fields.identifying} label={t("form.identifying")} hint={t("form.identifyingHint")} />
          </>
        )}
        <ConditionFields {...{ question, definition, words, languages, sites }} />
        <div className="flex flex-wrap items-center gap-3">
          <Button icon="save">{t("form.save")}</Button>
          <AutosaveStatus />
          <span className="text-second text-ink2">
            {t("form.code")} <code translate="no">{question.code}</code>
          </span>
        </div>
      </form>
    </>
  );
}

function RankingSource({ field, question, survey }: { field: Parameters<typeof SelectField>[0]["field"]; question: Question; survey: SurveyToBuild }) {
  const { t } = useTranslation("surveys");
  const all = questionsOf(survey.definition);
  const earlier = all.slice(0, all.findIndex(({ code }) => code === question.code)).filter(({ type }) => type === "several");
  return (
    <SelectField
      field={field}
      label={t("form.choicesOf")}
      hint={t("form.choicesOfHint")}
      options={[{ value: "", label: t("form.ownChoices") }, ...earlier.map(({ code, textId }) => ({ value: code, label: plainWords(textId, survey.words) }))]}
    />
  );
}

function valuesOf(question: Question, survey: SurveyToBuild): Partial<Typed> {
  const number = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    words: sourceWords(question.textId, survey.words),
    help: sourceWords(question.helpTextId, survey.words),
    required: Boolean(question.isRequired),
    identifying: Boolean(question.isIdentifying),
    ...(question.type === "yes_no" && { notSure: Boolean(question.hasNotSure) }),
    ...(question.type === "number" && { least: number(question.least), most: number(question.most) }),
    ...((question.type === "several" || question.type === "ranking") && { most: number(question.most) }),
    ...(question.type === "ranking" && { choicesOf: question.choicesOf ?? "" }),
    ...(question.type === "scale" && {
      from: number(question.from),
      to: number(question.to),
      low: sourceWords(question.lowTextId, survey.words),
      high: sourceWords(question.highTextId, survey.words),
    }),
  };
}
