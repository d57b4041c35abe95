import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import type { InputPage } from "../input-page.server.ts";
import { InputAbout } from "./input-about.tsx";
import { InputHead } from "./input-head.tsx";
import { InputHistory } from "./input-history.tsx";
import { InputState } from "./input-state.tsx";
import { InputThread } from "./input-thread.tsx";
import { useInboxQuery } from "./use-inbox-query.ts";

/**
 * The page of one action on an input: the input as it is now, above the form with what was typed. Where somebody else
 * changed it meanwhile, its history stands open, so that both can be seen before pressing again.
 */
export function InputFormPage(props: {
  page: InputPage;
  title: string;
  fields?: Field[];
  errors?: string[] | undefined;
  /** The input changed meanwhile, where the form shows its errors itself. */
  changed?: boolean;
  children: ReactNode;
}) {
  const { page, title, fields = [], errors, children } = props;
  const changed = props.changed || errors?.includes("errors:changedMeanwhile");
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  const query = useInboxQuery();
  return (
    <>
      <TeamBar
        crumb={{ href: paths.input(input.id) + query, label: t("input.title", { number: input.number }) }}
        title={title}
        state={<InputState page={page} />}
      />
      <Record rail={<InputAbout page={page} />}>
        <FormErrors fields={fields} errors={errors} />
        <InputHead page={page} />
        <ParallelWords text={input.text} reader={reader} now={now} />
        <InputThread page={page} />
        <InputHistory page={page} open={changed ?? false} />
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}

/**
 * The version of the input that this page shows. It comes from the record, never from what was posted: whoever presses again
 * has seen what changed.
 */
export function SeenVersion({ page }: { page: InputPage }) {
  return <input type="hidden" name="version" value={page.input.version} />;
}
