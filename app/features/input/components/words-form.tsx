import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import type { ShownHelp } from "../help-now.ts";
import { HelpNow } from "./help-now.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { WordsField } from "#app/ui/forms/words-field.tsx";

/** A form with one field for a person's own words: a reply, something to add, new words. */
export function WordsForm(props: {
  id: string;
  action: string;
  label: string;
  hint?: ReactNode;
  send: string;
  /** The words to start from. */
  words?: string;
  lang?: string;
  formKey?: string;
  lastResult?: SubmissionResult<string[]> | null;
  /** Help for what was typed, where the form comes back. */
  help?: ShownHelp | null | undefined;
  /** What stands above the form; what there is to fix comes before it. */
  children?: ReactNode;
}) {
  const { id, action, label, hint, send, words, lang, formKey, lastResult, help, children } = props;
  const [form, fields] = useForm<{ words: string }>({ id, lastResult, defaultValue: { words } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words]} />
      {help && <HelpNow help={help} line="notSent" />}
      {children}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-4">
        <WordsField field={fields.words} label={label} hint={hint} lang={lang} rows={4} />
        {formKey && <input type="hidden" name="key" value={formKey} />}
        <Button>{send}</Button>
      </form>
    </>
  );
}
