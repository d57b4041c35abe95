import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { HiddenTrap } from "#app/ui/forms/hidden-trap.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { WordsField } from "#app/ui/forms/words-field.tsx";
import { CONTACT_KINDS } from "../input.ts";
import type { ShownHelp } from "../help-now.ts";
import { HelpNow } from "./help-now.tsx";
import { HelpBox, type ShownHelpLine } from "./help-box.tsx";

export const TELL_US_FORM = "tell-us";

export interface SiteChoice {
  slug: string;
  name: { words: string; lang: string };
}

/** The fields of the form, all of them text as they were typed. */
type Typed = {
  words: string;
  site: string;
  helpToday: boolean;
  contact: string;
  contactKind: string;
  contactValue: string;
  leaveMessage: boolean;
};

/**
 * The form for saying something. `contact`: whether it asks how to be reached; an advisor who is signed in is not asked.
 * `formKey` is the signed hidden field.
 */
export function TellUsForm(props: {
  action: string;
  formKey: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  sites: SiteChoice[];
  helpLines: ShownHelpLine[];
  /** Help for what was typed, where the form comes back. */
  help?: ShownHelp | null | undefined;
  contact: boolean;
  /** What stands above the form; what there is to fix comes before it, first on the page. */
  children: ReactNode;
}) {
  const { action, formKey, lastResult, sites, helpLines, help, contact, children } = props;
  const { t } = useTranslation("input");
  const [form, fields] = useForm<Typed>({ id: TELL_US_FORM, lastResult, defaultValue: { contact: "no" } });
  return (
    <>
      <FormErrors
        errors={form.errors}
        fields={[fields.words, fields.site, fields.contact, fields.contactKind, fields.contactValue]}
      />
      {help && <HelpNow help={help} line="notSent" />}
      {children}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-7">
        <WordsField field={fields.words} label={t("form.words")} hint={t("form.wordsHint")} rows={6} />
        <TickCard
          field={fields.helpToday}
          label={t("form.helpToday")}
          hint={t("form.helpTodayHint")}
          reveals={<HelpBox lines={helpLines} line="also" />}
        />
        {sites.length > 0 && (
          <ChoiceCards
            field={fields.site}
            legend={t("form.site")}
            optional
            choices={[
              ...sites.map((site) => ({ value: site.slug, label: site.name.words, lang: site.name.lang })),
              { value: "none", label: t("form.noSite") },
            ]}
          />
        )}
        {contact && (
          <ChoiceCards
            field={fields.contact}
            legend={t("form.contact")}
            choices={[
              { value: "no", label: t("form.contactNo"), hint: t("form.contactNoHint") },
              {
                value: "yes",
                label: t("form.contactYes"),
                reveals: (
                  <div className="grid gap-5">
                    <ChoiceCards
                      field={fields.contactKind}
                      legend={t("form.contactKind")}
                      choices={CONTACT_KINDS.map((kind) => ({ value: kind, label: t(`contactKind.${kind}`) }))}
                    />
                    <TextField
                      field={fields.contactValue}
                      label={t("form.contactValue")}
                      hint={t("form.contactValueHint")}
                      autoComplete="off"
                    />
                    <TickCard field={fields.leaveMessage} label={t("form.leaveMessage")} hint={t("form.leaveMessageHint")} />
                  </div>
                ),
              },
            ]}
          />
        )}
        <HiddenTrap name="website" />
        <input type="hidden" name="key" value={formKey} />
        <div className="grid gap-3">
          <Button icon="reply">{t("form.send")}</Button>
          <p className="small text-ink2">{contact ? t("form.afterSend") : t("form.afterSendSignedIn")}</p>
        </div>
      </form>
    </>
  );
}
