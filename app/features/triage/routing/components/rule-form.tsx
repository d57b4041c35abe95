import { useForm } from "@conform-to/react";
import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CHANNELS, PRIVACY_KINDS } from "#app/features/input/input.ts";
import { SIGNALS } from "#app/features/input/urgent-signals.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { URGENCIES } from "../../triage.ts";
import { spanCode } from "../rule.schema.ts";
import { ACKNOWLEDGE_SPANS, ANSWER_SPANS, type RuleNames } from "../rules.ts";
import { wordLanguage, type Conditions, type RuleOutcome } from "../routing.ts";
import { spanInWords } from "./rule-in-words.ts";

interface Option {
  value: string;
  label: string;
}

/** What the form offers. */
export interface RuleChoices {
  themes: Option[];
  desks: Option[];
  people: Option[];
  sites: string[];
  languages: string[];
}

/** The form of a rule: when it fits, and what it gives. Saving makes or changes a draft. */
export function RuleForm(props: {
  action: string;
  choices: RuleChoices;
  names: RuleNames;
  says?: { name: string; conditions: Conditions; outcome: RuleOutcome; isDefault: boolean; seen: string };
  back: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
}) {
  const { action, choices, names, says, back, lastResult } = props;
  const { t, i18n } = useTranslation(["routing", "triage"]);
  const { conditions = {}, outcome = {} } = says ?? {};
  const listed = Object.keys(conditions.words ?? {});
  // One field for words that are found as one language (`pt`, `pt-BR`), by the tag that the rule has.
  const languages = [...new Set([...choices.languages.map((lang) => listed.find((one) => wordLanguage(one) === wordLanguage(lang)) ?? lang), ...listed])];
  const [form, fields] = useForm<FormFields>({ id: "form", lastResult, defaultValue: valuesOf(says?.name, conditions, outcome) });
  const words = fields.words.getFieldset();
  const fieldOf = (lang: string) => words[lang] as unknown as Field;
  const either = { value: "", label: t("none") };
  const themes = (value: string | undefined) => withFormer(choices.themes, value, names.themes);
  const urgencies = URGENCIES.map((level) => ({ value: String(level), label: t(`triage:urgency.${level}.label`) }));
  const spans = (codes: readonly string[], usual: string) => [{ value: "", label: usual }, ...codes.map((code) => ({ value: code, label: spanInWords(code.startsWith("m") ? { minutes: Number(code.slice(1)) } : { days: Number(code.slice(1)) }, t) }))];
  const hasMore = [conditions.themes, conditions.languages, conditions.sites, conditions.privacy, conditions.urgency, conditions.channels].some(Boolean);
  const wordErrors = languages.map(fieldOf);
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.name, ...wordErrors, fields.desk, fields.owner, fields.theme1]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-7">
        {says && <input type="hidden" name="seen" value={says.seen} />}
        <TextField field={fields.name} label={t("form.name")} hint={t("form.nameHint")} maxLength={80} />
        {!says?.isDefault && (
          <Section title={t("form.when")}>
            <div className="grid gap-5">
              <p className="hint">{t("form.whenHint")}</p>
              <TickCards field={fields.signals as unknown as Field} legend={t("form.signals")} choices={SIGNALS.map((signal) => ({ value: signal, label: t(`signal.${signal}`) }))} optional />
              <fieldset className="grid gap-3">
                <legend className="label mb-1.5">{t("form.words")}</legend>
                <p className="hint">{t("form.wordsHint")}</p>
                <div className="grid items-start gap-3 sm:grid-cols-2">
                  {languages.map((lang) => (
                    <TextArea
                      key={lang}
                      field={fieldOf(lang)}
                      label={t("form.wordsIn", { language: nameOfLanguage(lang, i18n.language) })}
                      rows={3}
                      lang={lang}
                      dir={directionOf(lang)}
                    />
                  ))}
                </div>
              </fieldset>
              <TickCard field={fields.helpToday} label={t("form.helpToday")} hint={t("form.helpTodayHint")} />
              <More label={t("form.more")} open={hasMore}>
                <div className="mt-3 grid gap-5">
                  <TickCards field={fields.channels as unknown as Field} legend={t("form.channels")} choices={CHANNELS.map((channel) => ({ value: channel, label: t(`triage:channel.${channel}`) }))} optional short />
                  <TickCards field={fields.languages as unknown as Field} legend={t("form.languages")} choices={choices.languages.map((lang) => ({ value: lang, label: nameOfLanguage(lang, i18n.language) }))} optional short />
                  <TickCards
                    field={fields.sites as unknown as Field}
                    legend={t("form.sites")}
                    choices={[...choices.sites.map((id) => ({ value: id, label: <bdi>{names.sites[id] ?? id}</bdi> })), { value: "none", label: t("form.noSite") }]}
                    optional
                  />
                  <TickCards field={fields.privacy as unknown as Field} legend={t("form.privacy")} choices={PRIVACY_KINDS.map((kind) => ({ value: kind, label: t(`privacy.${kind}`) }))} optional />
                  <TickCards field={fields.urgency as unknown as Field} legend={t("form.urgency")} choices={urgencies} optional />
                  <TickCards field={fields.themes as unknown as Field} legend={t("form.themes")} hint={t("form.themesHint")} choices={choices.themes} optional />
                </div>
              </More>
            </div>
          </Section>
        )}
        <Section title={t("form.then")}>
          <div className="grid gap-5">
            <SelectField field={fields.desk} label={t("form.desk")} options={[either, ...withFormer(choices.desks, outcome.desk, names.desks)]} optional />
            <SelectField field={fields.owner} label={t("form.owner")} hint={t("form.ownerHint")} options={[either, ...withFormer(choices.people, outcome.owner, names.people)]} optional />
            <TickCard field={fields.intake} label={t("form.intake")} hint={t("form.intakeHint")} />
            <SelectField field={fields.theme1} label={t("form.gives")} options={[either, ...themes(outcome.themes?.[0])]} optional />
            <SelectField field={fields.theme2} label={t("form.gives2")} options={[either, ...themes(outcome.themes?.[1])]} optional />
            <SelectField field={fields.theme3} label={t("form.gives3")} options={[either, ...themes(outcome.themes?.[2])]} optional />
            <SelectField field={fields.raise} label={t("form.raise")} hint={t("form.raiseHint")} options={[either, ...urgencies]} optional />
            <SelectField field={fields.acknowledge} label={t("form.acknowledge")} options={spans(ACKNOWLEDGE_SPANS, t("form.acknowledgeUsual"))} />
            <SelectField field={fields.answer} label={t("form.answer")} options={spans(ANSWER_SPANS, t("form.answerUsual"))} />
          </div>
        </Section>
        <FormButtons save={t("form.draft")} backHref={back} back={t("back")} />
      </form>
    </>
  );
}

interface FormFields {
  name: string;
  words: Record<string, string>;
  signals: string[];
  helpToday: boolean;
  themes: string[];
  channels: string[];
  languages: string[];
  sites: string[];
  privacy: string[];
  urgency: string[];
  desk: string;
  owner: string;
  intake: boolean;
  theme1: string;
  theme2: string;
  theme3: string;
  raise: string;
  acknowledge: string;
  answer: string;
}

/** What a rule says, as the fields of the form hold it. */
function valuesOf(name: string | undefined, conditions: Conditions, outcome: RuleOutcome): FormFields {
  const { words = {}, signals = [], helpToday = false, themes = [], channels = [], languages = [], sites = [], privacy = [], urgency = [] } = conditions;
  const [theme1 = "", theme2 = "", theme3 = ""] = outcome.themes ?? [];
  return {
    name: name ?? "",
    words: Object.fromEntries(Object.entries(words).map(([lang, list]) => [lang, list.join("\n")])),
    signals,
    helpToday,
    themes,
    channels,
    languages,
    sites,
    privacy,
    urgency: urgency.map(String),
    desk: outcome.desk ?? "",
    owner: outcome.owner ?? "",
    intake: outcome.route === "intake",
    theme1,
    theme2,
    theme3,
    raise: outcome.urgency ? String(outcome.urgency) : "",
    acknowledge: spanCode(outcome.acknowledge),
    answer: spanCode(outcome.answer),
  };
}

/** The choices, and what the rule has although it can be chosen no more. */
function withFormer(options: Option[], value: string | undefined, names: Record<string, string>): Option[] {
  return value && !options.some((one) => one.value === value) ? [...options, { value, label: names[value] ?? value }] : options;
}
