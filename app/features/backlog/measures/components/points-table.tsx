import { useTranslation } from "react-i18next";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { DataTable, type Column } from "#app/ui/layout/data-table.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import { dayOfDate } from "../../to-do.ts";
import { isOnFew } from "../measure.ts";
import type { MeasureToRead, PointToRead } from "../measures.queries.server.ts";
import { amountInWords } from "./amount.ts";

/** The points of a measure, newest first. `number`: of the improvement, where the reader may put points right. */
export function PointsTable({ measure, caption, reader, number }: { measure: MeasureToRead; caption: string; reader: Reader; number?: number | undefined }) {
  const { t } = useTranslation("cycles");
  const { lang } = reader;
  const few = <span className="text-ink2">{t("measure.few")}</span>;
  const counted: Column<PointToRead> = {
    label: t("measure.counted"),
    cell: (point) =>
      point.numerator === null || point.denominator === null ? null : (
        <>
          {t("measure.of", { part: formatNumber(point.numerator, lang), all: formatNumber(point.denominator, lang) })}
          {isOnFew(point) && <span className="block text-second text-ember">{t("measure.onFew")}</span>}
        </>
      ),
  };
  const columns: Column<PointToRead>[] = [
    { label: t("measure.day"), header: true, cell: (point) => formatDate(dayOfDate(point.measuredOn), reader, { style: "short" }) },
    { label: t("measure.value"), align: "end", cell: (point) => (point.value === null ? few : amountInWords(point.value, measure.unit, t, lang)) },
    ...(measure.points.some((point) => point.denominator !== null) ? [counted] : []),
    ...(measure.points.some((point) => point.note) ? [{ label: t("measure.note"), cell: (point: PointToRead) => point.note && <InlineText text={point.note} /> }] : []),
    ...(number === undefined
      ? []
      : [
          {
            label: t("measure.more"),
            cell: (point: PointToRead) => {
              const day = formatDate(dayOfDate(point.measuredOn), reader, { style: "short" });
              return (
                <span className="flex flex-wrap gap-x-4">
                  <a href={paths.point(number, measure.id, point.id)} aria-label={t("measure.correctOf", { day })}>
                    {t("measure.correct")}
                  </a>
                  <a href={paths.removePoint(number, measure.id, point.id)} aria-label={t("measure.removeOf", { day })}>
                    {t("measure.remove")}
                  </a>
                </span>
              );
            },
          },
        ]),
  ];
  return <DataTable caption={caption} rows={measure.points} keyOf={(point) => point.id} columns={columns} />;
}
