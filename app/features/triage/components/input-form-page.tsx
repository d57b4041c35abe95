import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { hasErrors, type Field } from "#app/ui/forms/field.tsx";
import { FirstFocusProvider, SAVE_BUTTON } from "#app/ui/forms/first-focus.tsx";
import type { InputPage } from "../input-page.server.ts";
import { BesideInbox } from "./beside-inbox.tsx";
import { FormKeys } from "./inbox-keys.tsx";
import { InputAbout } from "./input-about.tsx";
import { InputHead } from "./input-head.tsx";
import { InputHistory } from "./input-history.tsx";
import { InputThread } from "./input-thread.tsx";
import { useInboxQuery } from "./use-inbox-query.ts";
import { useMarks } from "./use-marks.tsx";

/**
 * The page of one action on an input: the input as it is now beside its list, and below the last words the form with what was
 * typed. Its first control has the focus, or what there is to fix. Where somebody else changed the input meanwhile, its
 * history stands open above the form, so that both can be seen before pressing again.
 */
export function InputFormPage(props: {
  page: InputPage;
  title: string;
  fields?: Field[];
  errors?: string[] | undefined;
  /** The form shows its errors itself: what is wrong was said there, and whether the input changed meanwhile. */
  shown?: { errors: boolean; changed: boolean };
  /** What has the focus where it is not the first of the fields or, without one, the button: `heading` where there is no form now. */
  focus?: { id: string } | "heading" | undefined;
  children: ReactNode;
}) {
  const { page, title, fields = [], errors = [], shown, children } = props;
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  const query = useInboxQuery();
  const mark = useMarks();
  const changed = shown?.changed || errors.includes("errors:changedMeanwhile");
  const hasSummary = shown?.errors || errors.length > 0 || fields.some(hasErrors);
  const focus = props.focus ?? fields[0] ?? { id: SAVE_BUTTON };
  const history = <InputHistory page={page} open={changed} />;
  return (
    <BesideInbox
      page={page}
      crumb={{ href: paths.input(input.id) + query, label: t("input.title", { number: input.number }) }}
      title={title}
      focused={focus === "heading" && !hasSummary}
      keys={<FormKeys />}
      rail={<InputAbout page={page} />}
    >
      <FormErrors fields={fields} errors={errors} />
      <InputHead page={page} />
      <ParallelWords text={input.text} reader={reader} now={now} mark={mark} />
      <InputThread page={page} />
      {changed && history}
      <FirstFocusProvider value={hasSummary || focus === "heading" ? null : focus.id}>
        <div className="grid max-w-column gap-5 border-t border-line pt-5">{children}</div>
      </FirstFocusProvider>
      {!changed && history}
    </BesideInbox>
  );
}

/**
 * The version of the input that this page shows. It comes from the record, never from what was posted: whoever presses again
 * has seen what changed.
 */
export function SeenVersion({ page }: { page: InputPage }) {
  return <input type="hidden" name="version" value={page.input.version} />;
}
