import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Suppressed } from "#app/ui/charts/suppressed.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { SurveyResults } from "../results.queries.server.ts";
import type { RateRow } from "../response-rate.server.ts";
import { GroupLabel, groupText, type ResultWords } from "./result-label.tsx";

/** Of whom was asked, who answered, by language; of an open survey only how many answered in which language. */
export function WhoAnswered({ results, words }: { results: SurveyResults; words: ResultWords }) {
  const { t } = useTranslation("surveys");
  const counts = results.groups.find(({ by }) => by === "lang")?.counts;
  if (results.rate) return <RateTable rows={results.rate} words={words} />;
  if (!counts) return null;
  return (
    <Section title={t("results.who")}>
      <table className="table w-full">
        <caption className="away">{t("results.who")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("results.language")}</th>
            <th scope="col" className="end">
              {t("results.answeredHead")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ groups, count }) => (
            <tr key={groups.join()}>
              <th scope="row">
                <GroupLabel by="lang" keys={groups} words={words} />
              </th>
              <td className="end">
                <span className="cell-label">{t("results.answeredHead")}</span>
                {count === null ? <Suppressed>{t("results.notShown")}</Suppressed> : formatNumber(count, words.lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function RateTable({ rows, words }: { rows: RateRow[]; words: ResultWords }) {
  const { t } = useTranslation("surveys");
  const { lang } = words;
  const name = (row: RateRow) => (row.groups.length === 0 ? t("results.everybody") : groupText("lang", row.groups, words, t));
  return (
    <Section title={t("results.who")}>
      <table className="table w-full">
        <caption className="away">{t("results.who")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("results.language")}</th>
            <th scope="col" className="end">
              {t("results.askedHead")}
            </th>
            <th scope="col" className="end">
              {t("results.answeredHead")}
            </th>
            <th scope="col">{t("results.rateHead")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.groups.join() || "all"}>
              <th scope="row">{row.groups.length === 0 ? t("results.everybody") : <GroupLabel by="lang" keys={row.groups} words={words} />}</th>
              <td className="end">
                <span className="cell-label">{t("results.askedHead")}</span>
                {formatNumber(row.asked, lang)}
              </td>
              <td className="end">
                <span className="cell-label">{t("results.answeredHead")}</span>
                {row.answered === null ? <Suppressed>{t("results.notShown")}</Suppressed> : formatNumber(row.answered, lang)}
              </td>
              <td>
                <span className="cell-label">{t("results.rateHead")}</span>
                {row.percent === null ? (
                  t("results.hiddenMark")
                ) : (
                  <span dir="ltr" className="rate">
                    <svg role="img" width="100%" height="12" className="chart">
                      <title>{t("results.rateSentence", { group: name(row), percent: row.percent })}</title>
                      <rect width="100%" height="12" rx="3" className="fill-sunken" />
                      <rect width={`${row.percent}%`} height="12" rx="3" className="fill-fig" />
                    </svg>
                    <span className="bar-value">{t("results.percent", { value: row.percent })}</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
