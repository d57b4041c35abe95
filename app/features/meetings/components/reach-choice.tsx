import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";

/** Asks which of a series is meant, before its form: this meeting, this and those after it, or all that are to come. */
export function ReachChoice({ hrefOf, title }: { hrefOf: (reach: "this" | "following" | "all") => string; title: string }) {
  const { t } = useTranslation("meetings");
  return (
    <div className="grid max-w-column gap-3">
      <h2>{title}</h2>
      <LinkCard>
        {(["this", "following", "all"] as const).map((reach) => (
          <LinkRow key={reach} href={hrefOf(reach)} icon="calendar" title={t(`reach.${reach}`)} line={t(`reach.${reach}Hint`)} />
        ))}
      </LinkCard>
    </div>
  );
}
