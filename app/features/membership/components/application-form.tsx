import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName, ownSpokenName } from "#app/platform/i18n/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { HiddenTrap } from "#app/ui/forms/hidden-trap.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { WordsField } from "#app/ui/forms/words-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { HERE_AS, BEST_TIMES, CONTACT_KINDS, MODES, NEEDS, SOURCES, TIMES } from "../application.ts";
import type { ApplicationTyped } from "../application.schema.ts";

export const APPLY_FORM = "apply";

export interface ApplicationChoices {
  /** Languages that the programme offers, best known first. */
  languages: string[];
  sites: { slug: string; name: { words: string; lang: string } }[];
}

type Fields = Record<keyof ApplicationTyped, Field>;

/**
 * The form with which somebody asks to join a group, the same for themselves and for who types it for them. `formKey` is the
 * signed hidden field of the public one; `more` stands first in the form (the group, how it came).
 */
export function ApplicationForm(props: {
  action: string;
  choices: ApplicationChoices;
  lastResult: SubmissionResult<string[]> | null | undefined;
  formKey?: string;
  /** Typed by the team for somebody else. */
  onBehalf?: boolean;
  more?: (fields: Fields) => ReactNode;
  /** What stands above the form; what there is to fix comes before it, first on the page. */
  children?: ReactNode;
}) {
  const { action, choices, lastResult, formKey, onBehalf, more, children } = props;
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<ApplicationTyped>({ id: APPLY_FORM, lastResult });
  return (
    <>
      <FormErrors errors={form.errors} fields={Object.values(fieldsInOrder(fields as unknown as Fields))} />
      {children}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-9">
        {more?.(fields as unknown as Fields)}
        <AboutPart fields={fields as unknown as Fields} choices={choices} />
        <ContactPart fields={fields as unknown as Fields} />
        <WhyPart fields={fields as unknown as Fields} onBehalf={onBehalf ?? false} />
        <TakingPart fields={fields as unknown as Fields} />
        {formKey && (
          <>
            <HiddenTrap name="website" />
            <input type="hidden" name="key" value={formKey} />
          </>
        )}
        <div className="grid gap-3">
          <TickCard field={fields.isAdult} label={t(onBehalf ? "apply.adultOther" : "apply.adult")} hint={t("apply.adultHint")} />
          <Button icon="reply">{t(onBehalf ? "apply.keep" : "apply.send")}</Button>
          <p className="small text-ink2">{t(onBehalf ? "apply.afterKeep" : "apply.afterSend")}</p>
        </div>
      </form>
    </>
  );
}

/** The fields as they stand on the page, so that what there is to fix is named in that order. */
function fieldsInOrder(fields: Fields) {
  const { group, channel, lang, name, pronouns, speaks, reads, dialect, hereAs, sites, contactKind, contactValue, bestTimes, why, times, modes, needs, needsNote, source, isAdult } = fields;
  return { group, channel, lang, name, pronouns, speaks, reads, dialect, hereAs, sites, contactKind, contactValue, bestTimes, why, times, modes, needs, needsNote, source, isAdult };
}

function AboutPart({ fields, choices }: { fields: Fields; choices: ApplicationChoices }) {
  const { t } = useTranslation("membership");
  const languages = (nameOf: (lang: string) => string) => choices.languages.map((lang) => ({ value: lang, label: nameOf(lang), lang }));
  return (
    <Section title={t("apply.aboutTitle")}>
      <div className="grid gap-7">
        <TextField field={fields.name} label={t("apply.name")} hint={t("apply.nameHint")} autoComplete="off" />
        <TextField field={fields.pronouns} label={t("apply.pronouns")} hint={t("apply.pronounsHint")} optional autoComplete="off" />
        <TickCards field={fields.speaks} legend={t("apply.speaks")} short choices={languages(ownSpokenName)} />
        <TickCards field={fields.reads} legend={t("apply.reads")} hint={t("apply.readsHint")} optional short choices={languages(ownName)} />
        <TextField field={fields.dialect} label={t("apply.dialect")} hint={t("apply.dialectHint")} optional autoComplete="off" />
        <ChoiceCards field={fields.hereAs} legend={t("apply.hereAs")} choices={HERE_AS.map((value) => ({ value, label: t(`hereAs.${value}`) }))} />
        {choices.sites.length > 0 && (
          <TickCards
            field={fields.sites}
            legend={t("apply.sites")}
            optional
            choices={[
              ...choices.sites.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
              { value: "none", label: t("apply.ratherNot") },
            ]}
          />
        )}
      </div>
    </Section>
  );
}

function ContactPart({ fields }: { fields: Fields }) {
  const { t } = useTranslation("membership");
  return (
    <Section title={t("apply.contactTitle")}>
      <div className="grid gap-7">
        <ChoiceCards field={fields.contactKind} legend={t("apply.contactKind")} choices={CONTACT_KINDS.map((value) => ({ value, label: t(`contactKind.${value}`) }))} />
        <TextField field={fields.contactValue} label={t("apply.contactValue")} hint={t("apply.contactValueHint")} autoComplete="off" />
        <TickCard field={fields.leaveMessage} label={t("apply.leaveMessage")} hint={t("apply.leaveMessageHint")} />
        <TickCards field={fields.bestTimes} legend={t("apply.bestTimes")} optional short choices={BEST_TIMES.map((value) => ({ value, label: t(`bestTimes.${value}`) }))} />
      </div>
    </Section>
  );
}

function WhyPart({ fields, onBehalf }: { fields: Fields; onBehalf: boolean }) {
  const { t } = useTranslation("membership");
  return (
    <WordsField field={fields.why} label={t("apply.why")} hint={t(onBehalf ? "apply.whyHintOther" : "apply.whyHint")} optional rows={5} />
  );
}

function TakingPart({ fields }: { fields: Fields }) {
  const { t } = useTranslation("membership");
  return (
    <Section title={t("apply.takingTitle")}>
      <div className="grid gap-7">
        <TickCards field={fields.times} legend={t("apply.times")} optional choices={TIMES.map((value) => ({ value, label: t(`times.${value}`) }))} />
        <TickCards field={fields.modes} legend={t("apply.modes")} optional choices={MODES.map((value) => ({ value, label: t(`modes.${value}`) }))} />
        <TickCards field={fields.needs} legend={t("apply.needs")} optional choices={NEEDS.map((value) => ({ value, label: t(`needs.${value}`) }))} />
        <TextField field={fields.needsNote} label={t("apply.needsNote")} optional autoComplete="off" />
        <SelectField
          field={fields.source}
          label={t("apply.source")}
          optional
          options={[{ value: "", label: t("apply.noSource") }, ...SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))]}
        />
      </div>
    </Section>
  );
}
