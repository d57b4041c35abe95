import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import { dayOfDate } from "../../to-do.ts";
import { isOnFew } from "../measure.ts";
import type { MeasureToRead, PointToRead } from "../measures.queries.server.ts";
import { amountInWords } from "./amount.ts";

const CELL = "border-b border-line px-2 py-2 text-start align-baseline";
const VALUE = `${CELL} tabular-nums`;

/**
 * The points of a measure, newest first; a narrow table, which stays one on a phone. `number`: of the improvement, where the
 * reader may put points right.
 */
export function PointsTable(props: { measure: MeasureToRead; caption: string; reader: Reader; number?: number | undefined }) {
  const { measure, caption, reader, number } = props;
  const { t } = useTranslation("cycles");
  const { points } = measure;
  const counted = points.some((point) => point.denominator !== null);
  return (
    <table className="w-full max-w-column">
      <caption className="away">{caption}</caption>
      <thead className="text-second text-ink2">
        <tr>
          {[t("measure.day"), t("measure.value"), counted && t("measure.counted"), number !== undefined && t("measure.more")].map(
            (label) =>
              label && (
                <th key={label} scope="col" className={`${CELL} font-normal`}>
                  {label}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <th scope="row" className={`${CELL} font-semibold`}>
              {dayOf(point, reader)}
              {point.note && (
                <span className="block text-second font-normal text-ink2">
                  <InlineText text={point.note} />
                </span>
              )}
            </th>
            <td className={VALUE}>{point.value === null ? <span className="text-ink2">{t("measure.few")}</span> : amountInWords(point.value, measure.unit, t, reader.lang)}</td>
            {counted && (
              <td className={VALUE}>
                <Counted point={point} lang={reader.lang} />
              </td>
            )}
            {number !== undefined && (
              <td className={CELL}>
                <span className="flex flex-wrap gap-x-4 gap-y-1">
                  <a href={paths.point(number, measure.id, point.id)} aria-label={t("measure.correctOf", { day: dayOf(point, reader) })}>
                    {t("measure.correct")}
                  </a>
                  <a href={paths.removePoint(number, measure.id, point.id)} aria-label={t("measure.removeOf", { day: dayOf(point, reader) })}>
                    {t("measure.remove")}
                  </a>
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ point, lang }: { point: PointToRead; lang: string }) {
  const { t } = useTranslation("cycles");
  if (point.numerator === null || point.denominator === null) return null;
  return (
    <>
      {t("measure.of", { part: formatNumber(point.numerator, lang), all: formatNumber(point.denominator, lang) })}
      {isOnFew(point) && <span className="block text-second text-ember">{t("measure.onFew")}</span>}
    </>
  );
}

function dayOf(point: PointToRead, reader: Reader): string {
  return formatDate(dayOfDate(point.measuredOn), reader, { style: "short" });
}
