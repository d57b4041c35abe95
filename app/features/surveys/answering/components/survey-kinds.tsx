import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import type { SurveyHead } from "../survey-page.server.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";

/** What somebody finds instead of a survey that they cannot answer. */
export type SurveyKind = "closed" | "invited_only" | "answered" | "unknown";

/** A page that says kindly why there is nothing to answer, and what one can do instead. */
export function SurveyKindPage({ lang, kind, head }: { lang: string; kind: SurveyKind; head: SurveyHead | null }) {
  const { t } = useTranslation("surveys");
  return (
    <PublicColumn>
      <PageTitle lead={t(`answering.kind.${kind}.lead`)}>{t(`answering.kind.${kind}.title`)}</PageTitle>
      {head && (
        <p className="text-ink2">
          <InlineText text={head.title} />
        </p>
      )}
      <LinkCard>
        {(kind === "unknown" || kind === "invited_only") && (
          <LinkRow href={paths.enterResponseCode(lang)} icon="key" title={t("answering.kind.typeCode")} line={t("answering.kind.typeCodeLine")} />
        )}
        <LinkRow href={paths.tellUs(lang)} icon="pen" title={t("answering.kind.tellUs")} line={t("answering.kind.tellUsLine")} />
        <LinkRow href={paths.changes(lang)} icon="bulb" title={t("answering.kind.changes")} line={t("answering.kind.changesLine")} />
      </LinkCard>
    </PublicColumn>
  );
}
