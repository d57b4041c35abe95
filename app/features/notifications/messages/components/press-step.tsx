import { useForm, type SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";

/** One press that decides over a message, and what it means. */
export function PressStep(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  version: number;
  label: string;
  back: { href: string; label: string };
  isDanger?: boolean;
  children: ReactNode;
}) {
  const { action, lastResult, version, label, back, isDanger, children } = props;
  const [form] = useForm({ id: "form", lastResult });
  return (
    <Record>
      <div className="grid max-w-column gap-4">
        <FormErrors errors={form.errors} fields={[]} />
        {children}
        <form id={form.id} method="post" action={action} className="flex flex-wrap gap-2">
          <input type="hidden" name="version" value={version} />
          <Button variant={isDanger ? "danger" : "primary"}>{label}</Button>
          <ButtonLink variant="plain" href={back.href}>
            {back.label}
          </ButtonLink>
        </form>
      </div>
    </Record>
  );
}
