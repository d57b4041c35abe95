import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";

/** A form that asks for nothing but a press; the way back is beside it. */
export function PressForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  label: string;
  version?: number;
  danger?: boolean;
  disabledReason?: string | null;
  backHref: string;
  children?: ReactNode;
}) {
  const { action, lastResult, label, version, danger, disabledReason, backHref, children } = props;
  const { t } = useTranslation("meetings");
  return (
    <>
      <FormErrors fields={[]} errors={lastResult?.error?.[""] ?? []} />
      {children}
      <form method="post" action={action} className="flex flex-wrap gap-2">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <Button variant={danger ? "danger" : "primary"} disabledReason={disabledReason}>
          {label}
        </Button>
        <ButtonLink variant="quiet" href={backHref}>
          {t("back")}
        </ButtonLink>
      </form>
    </>
  );
}
