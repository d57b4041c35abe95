import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Icon } from "#app/ui/icon.tsx";
import { answerCodes, choicesOf, placedQuestions } from "../definition.ts";
import { conditionQuestions, formOfCondition, type ConditionForm } from "../condition-form.ts";
import type { Question, SurveyDefinition } from "../survey.ts";
import { plainWords, type SurveyWords } from "./survey-words.tsx";

/** When a question is shown: one line for each earlier question whose answers are choices, then languages and sites. */
export function ConditionFields(props: {
  question: Question;
  definition: SurveyDefinition;
  words: SurveyWords;
  languages: readonly string[];
  sites: readonly { id: string; name: { words: string; lang: string } }[];
}) {
  const { question, definition, words, languages, sites } = props;
  const { t, i18n } = useTranslation("surveys");
  const form = formOfCondition(question.showIf);
  const numbers = new Map(placedQuestions(definition).map(({ question: { code }, number }) => [code, number]));
  if (!form) {
    return (
      <fieldset className="field">
        <legend className="label mb-1">{t("cond.title")}</legend>
        <p className="hint">{t("cond.tooDeep")}</p>
        <Box name="keepsCondition" value="on" label={t("cond.keep")} isOn />
      </fieldset>
    );
  }
  const earlier = conditionQuestions(definition, question.code);
  return (
    <details className="card px-3.5 py-2" open={question.showIf !== undefined}>
      <summary className="flex min-h-8 flex-wrap items-center gap-x-1.5 py-1 font-semibold">
        <Icon name="down" />
        {t("cond.title")} <span className="font-normal text-ink2">{question.showIf ? t("cond.some") : t("cond.always")}</span>
      </summary>
      <div className="grid gap-3 py-2">
        <p className="hint">{t("cond.hint")}</p>
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="away">{t("cond.mode")}</legend>
          <Box type="radio" name="mode" value="all" label={t("cond.all")} isOn={form.mode === "all"} />
          <Box type="radio" name="mode" value="any" label={t("cond.any")} isOn={form.mode === "any"} />
        </fieldset>
        {earlier.map((each) => (
          <Line key={each.code} asked={each} number={numbers.get(each.code) ?? null} {...{ form, definition, words, language: i18n.language }} />
        ))}
        <Group legend={t("cond.languages")} isOpen={form.langs.length > 0}>
          {languages.map((lang) => (
            <Box
              key={lang}
              name="langs"
              value={lang}
              isOn={form.langs.includes(lang)}
              label={
                <span lang={lang} dir={directionOf(lang)}>
                  {ownName(lang)}
                </span>
              }
            />
          ))}
        </Group>
        {sites.length > 1 && (
          <Group legend={t("cond.sites")} isOpen={form.sites.length > 0}>
            {sites.map(({ id, name }) => (
              <Box key={id} name="sites" value={id} isOn={form.sites.includes(id)} label={<bdi lang={name.lang}>{name.words}</bdi>} />
            ))}
          </Group>
        )}
      </div>
    </details>
  );
}

function Line({ asked, number, form, definition, words, language }: { asked: Question; number: number | null; form: ConditionForm; definition: SurveyDefinition; words: SurveyWords; language: string }) {
  const { t } = useTranslation("surveys");
  const line = form.lines.find(({ question }) => question === asked.code);
  const labels = new Map(choicesOf(asked, definition).map(({ code, textId }) => [code, plainWords(textId, words)]));
  return (
    <Group
      isOpen={line !== undefined}
      legend={
        <>
          {number !== null && `${formatNumber(number, language)}. `}
          <bdi>{plainWords(asked.textId, words)}</bdi>
        </>
      }
    >
      <Box name="condNot" value={asked.code} label={t("cond.not")} isOn={line?.is === "isNot"} />
      <span className="basis-full" />
      {answerCodes(asked, definition).map((code) => (
        <Box
          key={code}
          name="cond"
          value={`${asked.code}=${code}`}
          isOn={line?.codes.includes(code) ?? false}
          label={labels.get(code) ?? (asked.type === "yes_no" ? t(`yesNo.${code as "yes"}`) : formatNumber(Number(code), language))}
        />
      ))}
      {asked.type === "several" && (
        <label className="inline-flex min-h-8 items-center gap-2 text-second">
          {t("cond.atLeast")}
          <select name="atLeast" defaultValue={line?.atLeast ? `${asked.code}=${line.atLeast}` : ""} className="control w-auto pe-8">
            <option value="">{t("cond.noNumber")}</option>
            {asked.choices.slice(0, 10).map((choice, index) => (
              <option key={choice.code} value={`${asked.code}=${index + 1}`}>
                {formatNumber(index + 1, language)}
              </option>
            ))}
          </select>
        </label>
      )}
    </Group>
  );
}

function Group({ legend, isOpen, children }: { legend: ReactNode; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="border-t border-line pt-1">
      <summary className="flex min-h-8 items-center gap-1.5 py-1">
        <Icon name="down" className="text-edge" />
        {legend}
      </summary>
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1 py-1 ps-3">
        <legend className="away">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}

function Box({ type = "checkbox", name, value, label, isOn }: { type?: "checkbox" | "radio"; name: string; value: string; label: ReactNode; isOn: boolean }) {
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5">
      <input type={type} name={name} value={value} defaultChecked={isOn} className="pick m-0" />
      <span>{label}</span>
    </label>
  );
}
