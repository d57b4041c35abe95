import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { StatusWord } from "../../components/status-word.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import type { RelatedImprovement } from "../relations.queries.server.ts";

/** The improvements that one has to do with, and how. */
export function RelationsRail({ number, relations, canChange, lang }: { number: number; relations: RelatedImprovement[]; canChange: boolean; lang: string }) {
  const { t } = useTranslation("backlog");
  if (relations.length === 0 && !canChange) return null;
  return (
    <Section title={t("relation.section")}>
      <div className="grid gap-3">
        {relations.length > 0 && (
          <ul className="grid gap-3">
            {relations.map((one) => (
              <li key={one.relationId} className="grid gap-0.5">
                <span className="text-second text-ink2">{t(`relation.is.${one.as}`)}</span>
                <a href={paths.improvement(one.number)}>
                  {formatNumber(one.number, lang)} · <InlineText text={one.title} />
                </a>
                <span className="flex flex-wrap items-center gap-x-3 text-second">
                  <StatusWord status={one.status} />
                  {canChange && (
                    <a href={paths.unrelateImprovement(number, one.relationId)} className="inline-flex min-h-6 items-center gap-1">
                      {t("relation.remove")} <span className="away">{one.number}</span>
                    </a>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
        {canChange && (
          <p>
            <a href={paths.relateImprovement(number)}>{t("relation.add")}</a>
          </p>
        )}
      </div>
    </Section>
  );
}
