import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { openMeasure } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { MeasureLine } from "#app/features/backlog/measures/components/measure-line.tsx";
import { PointsTable } from "#app/features/backlog/measures/components/points-table.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, improvement, measure } = await openMeasure(args);
  return { lang, reader, number: improvement.number, canChange: improvement.canChange, measure };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && `${data.number} · ${wordsFor(data.measure.name).words}`);

export default function MeasureOfImprovement() {
  const { lang, reader, number, canChange, measure } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["cycles", "backlog"]);
  return (
    <>
      <TeamBar
        crumb={{ href: paths.improvement(number), label: t("backlog:crumb", { number: formatNumber(number, lang) }) }}
        title={t("measure.one")}
        small
        actions={
          canChange && (
            <>
              {!measure.endedOn && (
                <ButtonLink variant="quiet" href={paths.endMeasure(number, measure.id)}>
                  {t("measure.end")}
                </ButtonLink>
              )}
              <ButtonLink variant="plain" href={paths.editMeasure(number, measure.id)}>
                {t("measure.edit")}
              </ButtonLink>
              {!measure.endedOn && (
                <ButtonLink icon="plus" href={paths.newPoint(number, measure.id)}>
                  {t("measure.addPoint")}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <Record>
        <div className="grid gap-3">
          <h1>
            <InlineText text={measure.name} />
          </h1>
          <MeasureLine measure={measure} reader={reader} />
          {measure.definition && (
            <p className="max-w-column whitespace-pre-line">
              <InlineText text={measure.definition} />
            </p>
          )}
        </div>
        {measure.points.length === 0 ? (
          <p className="text-ink2">{t("measure.noPoints")}</p>
        ) : (
          <PointsTable measure={measure} caption={wordsFor(measure.name).words} reader={reader} number={canChange ? number : undefined} />
        )}
      </Record>
    </>
  );
}
