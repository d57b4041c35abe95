import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { WordsField } from "#app/ui/forms/words-field.tsx";
import { CONTACT_KINDS, ENTERED_CHANNELS } from "../input.ts";
import type { SiteChoice } from "./tell-us-form.tsx";

/** What stays the same from one sheet of a pile to the next. */
export interface Pile {
  channel: string;
  writtenIn: string;
  site: string;
  on: string;
  /** How many were typed so far. */
  typed: number;
}

type Typed = { words: string; channel: string; writtenIn: string; site: string; on: string; helpToday: boolean; contact: string; contactKind: string; contactValue: string; leaveMessage: boolean };

/**
 * What somebody said by phone, on paper or face to face. The words come first and the button follows them, so that a pile is
 * typed without leaving the keyboard: what is the same for the whole pile stays as it was.
 */
export function EnterForm(props: {
  pile: Pile;
  formKey: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  sites: SiteChoice[];
  languages: string[];
  lang: string;
}) {
  const { pile, formKey, lastResult, sites, languages, lang } = props;
  const { t } = useTranslation("input");
  const { typed, ...same } = pile;
  const [form, fields] = useForm<Typed>({ id: "form", lastResult, defaultValue: { ...same, contact: "no" } });
  const inOrder = [fields.channel, fields.writtenIn, fields.site, fields.on, fields.words, fields.contact, fields.contactKind, fields.contactValue];
  return (
    <>
      <FormErrors errors={form.errors} fields={inOrder} />
      <form id={form.id} method="post" action={paths.enterInput()} noValidate className="grid gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          <SelectField field={fields.channel} label={t("enter.channel")} options={ENTERED_CHANNELS.map((channel) => ({ value: channel, label: t(`enter.by.${channel}`) }))} />
          <SelectField field={fields.writtenIn} label={t("enter.lang")} options={languages.map((each) => ({ value: each, label: nameOfLanguage(each, lang) }))} />
          <SelectField
            field={fields.site}
            label={t("form.site")}
            optional
            options={[{ value: "", label: t("form.noSite") }, ...sites.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang }))]}
          />
          <TextField field={fields.on} label={t("enter.on")} type="date" dir="ltr" />
        </div>
        <WordsField field={fields.words} label={t("enter.words")} hint={t("enter.wordsHint")} rows={6} autoFocus />
        <TickCard field={fields.helpToday} label={t("enter.helpToday")} />
        <ChoiceCards
          field={fields.contact}
          legend={t("enter.contact")}
          choices={[
            { value: "no", label: t("form.contactNo") },
            {
              value: "yes",
              label: t("form.contactYes"),
              reveals: (
                <div className="grid gap-5">
                  <ChoiceCards field={fields.contactKind} legend={t("form.contactKind")} choices={CONTACT_KINDS.map((kind) => ({ value: kind, label: t(`contactKind.${kind}`) }))} />
                  <TextField field={fields.contactValue} label={t("form.contactValue")} autoComplete="off" />
                  <TickCard field={fields.leaveMessage} label={t("form.leaveMessage")} />
                </div>
              ),
            },
          ]}
        />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="typed" value={typed} />
        <FormButtons save={t("enter.save")} icon="save" backHref={paths.inbox()} back={t("enter.done")} />
      </form>
    </>
  );
}
