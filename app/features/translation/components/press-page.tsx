import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
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
          <FormErrors fields={[]} errors={lastResult?.error?.[""] ?? []} />
          {children}
          <form method="post" action={action} id="form" className="flex flex-wrap gap-2">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button variant={danger ? "danger" : "primary"}>{press}</Button>
            <ButtonLink variant="quiet" href={crumb.href}>
              {t("back")}
            </ButtonLink>
          </form>
        </div>
      </Record>
    </>
  );
}
