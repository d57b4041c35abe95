import type { SubmissionResult } from "@conform-to/react";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { useTranslation } from "react-i18next";

/** A step that asks for nothing but the press; the safe way out stands first where something is lost. */
export function PressForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  version: number;
  line?: string;
  label: string;
  danger?: boolean;
  disabledReason?: string | null;
  backHref: string;
}) {
  const { action, lastResult, version, line, label, danger, disabledReason, backHref } = props;
  const { t } = useTranslation("cycles");
  const back = (
    <ButtonLink variant={danger ? "plain" : "quiet"} href={backHref}>
      {t(danger ? "keep" : "back")}
    </ButtonLink>
  );
  return (
    <>
      <FormErrors fields={[]} errors={lastResult?.error?.[""] ?? []} />
      {line && <p>{line}</p>}
      <form method="post" action={action} className="flex flex-wrap gap-2">
        <input type="hidden" name="version" value={version} />
        {danger && back}
        <Button variant={danger ? "danger" : "primary"} disabledReason={disabledReason}>
          {label}
        </Button>
        {!danger && back}
      </form>
    </>
  );
}
