import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputHistory } from "#app/features/triage/components/input-history.tsx";
import { openCase } from "#app/features/triage/intake/case-page.server.ts";
import { CaseAbout } from "#app/features/triage/intake/components/case-about.tsx";
import { CaseActions } from "#app/features/triage/intake/components/case-actions.tsx";
import { CaseAttempts } from "#app/features/triage/intake/components/case-attempts.tsx";
import { CaseCard } from "#app/features/triage/intake/components/case-card.tsx";
import { CaseState } from "#app/features/triage/intake/components/case-state.tsx";
import { hasOriginal } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openCase(args);
  const original = await hasOriginal(actor, page.case.id);
  return { page, originalHref: original && paths.seeOriginal(page.case.id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("intake:case.title", { number: data?.page.case.number ?? 0 }));

export default function Case() {
  const { page, originalHref } = useLoaderData<typeof loader>();
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  return (
    <>
      <TeamBar crumb={{ href: paths.intake(), label: t("list.title") }} title={t("case.title", { number: found.number })} state={<CaseState urgency={found.urgency} state={found.state} />} />
      <Record rail={<CaseAbout page={page} originalHref={originalHref} />}>
        <Section title={t("case.card")}>
          <p className="mb-3 max-w-column text-ink2">{t("case.cardLine")}</p>
          <CaseCard page={page} />
        </Section>
        <CaseAttempts page={page} />
        <InputHistory page={{ input: found, reader, now }} />
      </Record>
      <CaseActions found={found} />
    </>
  );
}
