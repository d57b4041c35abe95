import { useForm, type SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { withBrackets } from "../templates/blanks.ts";
import type { Template } from "../templates/template.ts";

/** The words of a template, in the language in which they were written, below what may stand in for a name or a day. */
export function TemplateForm(props: {
  action: string;
  template: Template;
  /** The blanks it may have, and what fills each. */
  blanks: { name: string; meaning: string }[];
  longest: number;
  rows: number;
  label: string;
  hint: string;
  save: string;
  /** Stands beside the button: the way back. */
  back: ReactNode;
  lastResult: SubmissionResult<string[]> | null | undefined;
}) {
  const { action, template, blanks, longest, rows, label, hint, save, back, lastResult } = props;
  const [form, fields] = useForm<{ words: string }>({ id: "form", lastResult, defaultValue: { words: withBrackets(template.words) } });
  return (
    <div className="grid max-w-column gap-5">
      <FormErrors errors={form.errors} fields={[fields.words]} />
      <ChangedMeanwhile errors={form.errors} lang={template.lang} now={[{ field: fields.words, label, words: withBrackets(template.words) }]} />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {blanks.map(({ name, meaning }) => (
          <div key={name} className="contents">
            <dt>
              <bdi dir="ltr" translate="no">{`[${name}]`}</bdi>
            </dt>
            <dd className="text-ink2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="seen" value={template.textId} />
        <TextArea field={fields.words} label={label} hint={hint} lang={template.lang} maxLength={longest} rows={rows} />
        <div className="flex flex-wrap gap-2">
          <Button>{save}</Button>
          {back}
        </div>
      </form>
    </div>
  );
}
