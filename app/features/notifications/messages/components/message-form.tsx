import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ROLES } from "#app/features/events/actor.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { LONGEST_BODY, LONGEST_SUBJECT } from "../messages.ts";

export const MESSAGE_FORM = "form";

/** A group or a clinic that may be chosen, by its name for whoever chooses. */
export interface NamedChoice {
  id: string;
  name: { words: string; lang: string };
}

export interface MessageFormValues {
  subject: string;
  body: string;
  groups: string[];
  roles: string[];
  lang: string;
  site: string;
  sourceFrom: string;
}

/** What is written, to whom it goes, and how long it waits for translations. */
export function MessageForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  values?: MessageFormValues;
  /** Missing on a new one. */
  version?: number;
  groups: NamedChoice[];
  sites: NamedChoice[];
  languages: string[];
  backHref: string;
}) {
  const { action, lastResult, values, version, groups, sites, languages, backHref } = props;
  const { t, i18n } = useTranslation(["messages", "identity"]);
  const [form, fields] = useForm<MessageFormValues>({ id: MESSAGE_FORM, lastResult, defaultValue: values });
  const any = { value: "", label: t("form.any") };
  const named = ({ id, name }: NamedChoice) => ({ value: id, label: name.words, lang: name.lang });
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.subject, fields.body, fields.groups as never, fields.roles as never, fields.lang, fields.site, fields.sourceFrom]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-7">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <div className="grid gap-5">
          <p className="text-ink2">{t("newLine")}</p>
          <TextField field={fields.subject} label={t("form.subject")} maxLength={LONGEST_SUBJECT} />
          <TextArea field={fields.body} label={t("form.body")} maxLength={LONGEST_BODY} rows={12} />
        </div>
        <Section title={t("form.whom")}>
          <div className="grid gap-5">
            <p className="text-ink2">{t("form.whomLine")}</p>
            <TickCards field={fields.groups as never} legend={t("form.groups")} optional choices={groups.map(named)} />
            <TickCards field={fields.roles as never} legend={t("form.roles")} optional short choices={ROLES.map((role) => ({ value: role, label: t(`identity:roles.${role}`) }))} />
            <SelectField field={fields.lang} label={t("form.lang")} optional options={[any, ...languages.map((lang) => ({ value: lang, label: nameOfLanguage(lang, i18n.language) }))]} />
            <SelectField field={fields.site} label={t("form.site")} hint={t("form.siteHint")} optional options={[any, ...sites.map(named)]} />
            <TextField field={fields.sourceFrom} type="date" label={t("form.sourceFrom")} hint={t("form.sourceFromHint")} optional short dir="ltr" />
          </div>
        </Section>
        <FormButtons save={t("form.save")} backHref={backHref} back={t("form.toList")} />
      </form>
    </div>
  );
}
