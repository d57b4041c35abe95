import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "../button.tsx";
import { FormErrors } from "./error-summary.tsx";

/**
 * What asks for nothing but a press: what was refused, what it is about, the button and the way back. Where something is lost
 * (`danger`), the safe way out stands first. `hidden` goes along unseen, such as the version that was looked at; without
 * `press` there is only the way back.
 */
export function PressForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  hidden?: Record<string, string | number>;
  press: string | null;
  back: { href: string; label: string };
  danger?: boolean | undefined;
  disabledReason?: string | null | undefined;
  children?: ReactNode;
}) {
  const { action, lastResult, hidden = {}, press, back, danger, disabledReason, children } = props;
  const wayBack = (
    <ButtonLink variant={danger ? "plain" : "quiet"} href={back.href}>
      {back.label}
    </ButtonLink>
  );
  return (
    <>
      <FormErrors fields={[]} errors={lastResult?.error?.[""] ?? []} />
      {children}
      <form id="form" method="post" action={action} className="flex flex-wrap gap-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {danger && wayBack}
        {press !== null && (
          <Button variant={danger ? "danger" : "primary"} disabledReason={disabledReason}>
            {press}
          </Button>
        )}
        {!danger && wayBack}
      </form>
    </>
  );
}
