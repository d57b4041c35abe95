import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { formatNumber, type Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import type { MeasureToRead } from "../measures.queries.server.ts";
import { MeasureLine } from "./measure-line.tsx";
import { PointsTable } from "./points-table.tsx";

/** What is measured of an improvement, each with its last points. */
export function MeasuresSection({ number, measures, canChange, reader }: { number: number; measures: MeasureToRead[]; canChange: boolean; reader: Reader }) {
  const { t } = useTranslation("cycles");
  return (
    <Section title={t("measure.section")} aside={canChange && <a href={paths.newMeasure(number)}>{t("measure.add")}</a>}>
      {measures.length === 0 && <p className="text-ink2">{t("measure.none")}</p>}
      <div className="grid gap-6">
        {measures.map((measure) => (
          <article key={measure.id} className="grid gap-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <h3>
                <a href={paths.measure(number, measure.id)}>
                  <InlineText text={measure.name} />
                </a>
              </h3>
              {canChange && !measure.endedOn && (
                <ButtonLink variant="plain" icon="plus" href={paths.newPoint(number, measure.id)}>
                  {t("measure.addPoint")}
                </ButtonLink>
              )}
            </div>
            <MeasureLine measure={measure} reader={reader} />
            {measure.points.length === 0 ? (
              <p className="text-ink2">{t("measure.noPoints")}</p>
            ) : (
              <PointsTable measure={measure} caption={t("measure.lastPoints", { name: wordsFor(measure.name).words })} reader={reader} />
            )}
            {measure.count > measure.points.length && (
              <p>
                <a href={paths.measure(number, measure.id)}>{t("measure.allPoints", { number: formatNumber(measure.count, reader.lang) })}</a>
              </p>
            )}
          </article>
        ))}
      </div>
    </Section>
  );
}
