import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** A page that asks for nothing but a press: what it is about, the button, and the way back. `fields` go along unseen. */
export function PressPage(props: {
  title: string;
  crumb: { href: string; label: ReactNode };
  action: string;
  press: string;
  danger?: boolean;
  fields?: { [name: string]: string };
  lastResult: SubmissionResult<string[]> | null | undefined;
  children: ReactNode;
}) {
  const { title, crumb, action, press, danger, fields = {}, lastResult, children } = props;
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar crumb={crumb} title={title} />
      <Record>
        <div className="grid max-w-column gap-4">
          <PressForm action={action} lastResult={lastResult} hidden={fields} press={press} back={{ href: crumb.href, label: t("back") }} danger={danger}>
            {children}
          </PressForm>
        </div>
      </Record>
    </>
  );
}
