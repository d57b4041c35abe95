import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { ActionBar } from "#app/ui/layout/team-bar.tsx";
import type { CaseToRead } from "../case.queries.server.ts";

type Way = { label: "consent" | "revoke" | "handOver" | "again" | "attempt" | "sheet" | "close" | "lesson" | "return"; icon?: IconName; href: string };

/** What can be done with a case now: the next step first. */
export function CaseActions({ found }: { found: CaseToRead }) {
  const { t } = useTranslation("intake");
  const { steps, end } = waysOf(found);
  const acknowledges = found.acknowledgedAt === null && found.state !== "closed";
  if (!acknowledges && steps.length + end.length === 0) return null;
  return (
    <ActionBar
      end={end.map(({ label, href }) => (
        <ButtonLink key={label} variant="quiet" href={href}>
          {t(`action.${label}`)}
        </ButtonLink>
      ))}
    >
      {acknowledges && (
        <Form method="post" action={paths.acknowledgeCase(found.id)}>
          <input type="hidden" name="version" value={found.version} />
          <Button icon="tick">{t("action.acknowledge")}</Button>
        </Form>
      )}
      {steps.map(({ label, icon, href }, index) => (
        <ButtonLink key={label} variant={index === 0 && !acknowledges ? "primary" : "plain"} {...(icon && { icon })} href={href}>
          {t(`action.${label}`)}
        </ButtonLink>
      ))}
    </ActionBar>
  );
}

function waysOf({ id, state, withdrawn, wroteAgain, canTakeConsent }: CaseToRead): { steps: Way[]; end: Way[] } {
  const lesson: Way[] = canTakeConsent ? [{ label: "lesson", href: paths.lesson(id) }] : [];
  if (withdrawn) return { steps: [], end: [] };
  const close: Way = { label: "close", href: paths.closeCase(id) };
  const consent: Way[] = canTakeConsent ? [{ label: "consent", icon: "phone", href: paths.takeConsent(id) }] : [];
  const handOver: Way = { label: state === "passed_on" ? "again" : "handOver", icon: "people", href: paths.handOver(id) };
  const sheet: Way = { label: "sheet", icon: "paper", href: paths.caseSheet(id) };
  switch (state) {
    case "waiting":
      return { steps: consent, end: [...lesson, ...(canTakeConsent ? [{ label: "return" as const, href: paths.returnFromIntake(id) }] : []), close] };
    case "ready":
      return { steps: [handOver, sheet, ...consent], end: [...(canTakeConsent ? [{ label: "revoke" as const, href: paths.revokeForThem(id) }] : []), ...lesson, close] };
    case "passed_on":
      return { steps: [{ label: "attempt", icon: "phone", href: paths.recordAttempt(id) }, sheet, handOver], end: [...lesson, close] };
    case "closed":
      return { steps: wroteAgain ? consent : [], end: wroteAgain ? [...lesson, close] : lesson };
  }
}
