import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { LONGEST_AIM, LONGEST_PARTNER, LONGEST_TITLE, LONGEST_WHY } from "../improvement.ts";

/** What an improvement may be about and who may own it, for its form. */
export interface ImprovementChoices {
  sites: { id: string; name: { words: string; lang: string } }[];
  /** Only for those whose role is not bound to a site. */
  noSite: boolean;
  themes: { code: string; name: { words: string; lang: string } }[];
  owners: { id: string; name: string }[];
}

type Typed = Record<"title" | "why" | "site" | "theme" | "owner" | "aim" | "due" | "partner" | "partnerDoes", string>;

/** The form of an improvement: new, from an input, or to edit. `version`: of the record that the form was made from. */
export function ImprovementForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  choices: ImprovementChoices;
  values?: Partial<Typed>;
  version?: number;
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, choices, values, version, submitLabel, backHref } = props;
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<Typed>({ id: "improvement", lastResult, defaultValue: values });
  // What it aims at and who helps is known later than that it should be done.
  const isEdit = version !== undefined && values?.aim !== undefined;
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.title, fields.why, fields.aim, fields.site, fields.theme, fields.owner, fields.due, fields.partner, fields.partnerDoes]} />
      <ChangedMeanwhile
        errors={form.errors}
        now={[
          { field: fields.title, label: t("form.title"), words: values?.title },
          { field: fields.why, label: t("form.why"), words: values?.why },
          { field: fields.aim, label: t("form.aim"), words: values?.aim },
          { field: fields.partnerDoes, label: t("form.partnerDoes"), words: values?.partnerDoes },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextField
          field={fields.title}
          label={t("form.title")}
          hint={t("form.titleHint")}
          maxLength={LONGEST_TITLE}
        />
        <TextArea
          field={fields.why}
          label={t("form.why")}
          hint={t("form.whyHint")}
          maxLength={LONGEST_WHY}
          rows={5}
        />
        {isEdit && <TextArea field={fields.aim} label={t("form.aim")} hint={t("form.aimHint")} optional maxLength={LONGEST_AIM} rows={3} />}
        <SelectField
          field={fields.site}
          label={t("form.site")}
          optional={choices.noSite}
          options={[
            ...(choices.noSite ? [{ value: "", label: t("form.everywhere") }] : []),
            ...choices.sites.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang })),
          ]}
        />
        <SelectField
          field={fields.theme}
          label={t("form.theme")}
          hint={t("form.themeHint")}
          optional
          options={[{ value: "", label: t("form.noTheme") }, ...choices.themes.map(({ code, name }) => ({ value: code, label: name.words, lang: name.lang }))]}
        />
        <SelectField
          field={fields.owner}
          label={t("form.owner")}
          hint={t("form.ownerHint")}
          optional
          options={[{ value: "", label: t("form.noOwner") }, ...choices.owners.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        {isEdit && (
          <>
            <TextField field={fields.due} label={t("form.due")} hint={t("form.dueHint")} optional type="date" dir="ltr" short />
            <TextField field={fields.partner} label={t("form.partner")} hint={t("form.partnerHint")} optional maxLength={LONGEST_PARTNER} />
            <TextArea field={fields.partnerDoes} label={t("form.partnerDoes")} optional maxLength={LONGEST_AIM} rows={2} />
          </>
        )}
        <FormButtons save={submitLabel} backHref={backHref} back={t("form.back")} />
      </form>
    </div>
  );
}
