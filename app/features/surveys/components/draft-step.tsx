import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";

/** One step that is done with one press: what it does, the way back, the button. What it refuses is said above. */
export function DraftStep(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  /** Hidden fields: the draft or the version that the page was made from. */
  hidden: Record<string, string | number>;
  label: string;
  backHref: string;
  isDanger?: boolean;
  children: ReactNode;
}) {
  const { action, lastResult, hidden, label, backHref, isDanger, children } = props;
  const { t } = useTranslation("surveys");
  return (
    <div className="grid max-w-column gap-5">
      <FormErrors fields={[]} errors={lastResult?.error?.[""] ?? []} />
      {children}
      <form method="post" action={action} className="flex flex-wrap gap-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {isDanger ? (
          <>
            <ButtonLink variant="plain" href={backHref}>
              {t("step.keep")}
            </ButtonLink>
            <Button variant="danger">{label}</Button>
          </>
        ) : (
          <>
            <Button>{label}</Button>
            <ButtonLink variant="plain" href={backHref}>
              {t("step.back")}
            </ButtonLink>
          </>
        )}
      </form>
    </div>
  );
}
