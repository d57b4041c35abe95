import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { isOverdue } from "../../triage.ts";
import type { CasePage } from "../case-page.server.ts";

/** How a hand-over stands, beside its card. */
export function CaseAbout({ page, originalHref }: { page: CasePage; originalHref?: string | null }) {
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  const late = isOverdue(found, now);
  return (
    <Section title={t("case.state")}>
      <div className="grid gap-4">
        <Facts
          facts={[
            {
              label: t("case.readBy"),
              value: !found.acknowledgedAt && found.ackDueAt && <span className={late ? "font-semibold text-brick" : undefined}>{formatDateTime(found.ackDueAt, reader, { now })}</span>,
            },
            { label: t("case.seen"), value: found.acknowledgedAt ? t("case.seenOn", { date: formatDate(found.acknowledgedAt, reader, { now }) }) : t("case.notSeen") },
            { label: t("case.with"), value: found.to && <bdi>{found.to.name}</bdi> },
            { label: t("case.closedAs"), value: found.outcome && !found.wroteAgain && (found.because ? t(`because.${found.because}`) : t(`outcome.${found.outcome}.label`)) },
          ]}
        />
        {found.consentAt && <p>{t("case.agreedOn", { date: formatDate(found.consentAt, reader, { now }) })}</p>}
        {found.refusedAt && <p>{t("case.refusedOn", { date: formatDate(found.refusedAt, reader, { now }) })}</p>}
        <p className="text-ink2">{lineOf()}</p>
        {found.canRead && <a href={paths.input(found.id)}>{t("case.readMessage")}</a>}
        {originalHref && <a href={originalHref}>{t("case.original")}</a>}
      </div>
    </Section>
  );

  function lineOf(): string | null {
    if (found.withdrawn) return t("list.withdrawn");
    if (found.wroteAgain) return t("case.wroteAgain");
    switch (found.state) {
      case "waiting":
        return found.canTakeConsent ? t("case.waiting") : t("case.waitingIntake");
      case "ready":
        return t("case.ready");
      case "passed_on":
        return t("case.passedOn");
      case "closed":
        return null;
    }
  }
}
