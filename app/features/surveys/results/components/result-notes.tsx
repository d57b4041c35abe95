import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate, formatList, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { ChangeList } from "../../components/version-changes.tsx";
import type { SurveyResults } from "../results.queries.server.ts";

/** What must be known to read the numbers: what is hidden and why, how far they go, how people answered, what changed. */
export function ResultNotes({ results, reader }: { results: SurveyResults; reader: Reader }) {
  const { t } = useTranslation("surveys");
  const { survey, through, isEarly, modes, changes } = results;
  const words = new Map(Object.entries(results.texts));
  // Where none can be shown, which ways there were is all there is to say.
  const isAnyShown = modes.some(({ count }) => count !== null);
  const ways = modes.map(({ mode, count }) => {
    const name = t(`modes.${mode as "web"}`);
    if (!isAnyShown) return name;
    return count === null ? t("results.modeHidden", { mode: name }) : t("results.modeCount", { mode: name, count: formatNumber(count, reader.lang) as never });
  });
  return (
    <div className="grid gap-4">
      {isEarly && (
        <Note icon="clock" title={t("results.earlyTitle")}>
          {t(survey.privacy === "anonymous" ? "results.earlyAnonymous" : "results.earlyOpen")}
        </Note>
      )}
      {through && (
        <Note icon="clock" title={t("results.openTitle")}>
          {t("results.openLine", { date: formatDate(through, reader) })}
        </Note>
      )}
      {!isEarly && (
        <Note title={t("results.small")}>
          {t("results.smallLine")}
        </Note>
      )}
      {ways.length > 0 && (
        <Note tone="ember" title={t("results.modesTitle")}>
          {t("results.modesLine", { modes: formatList(ways, reader.lang) })}
        </Note>
      )}
      {changes.length > 0 && (
        <Note icon="stale" title={t("results.versionsTitle")}>
          <p>{t("results.versionsLine", { count: changes.length + 1 })}</p>
          {changes.map(({ from, to, comparison }) => (
            <div key={to} className="mt-2 grid gap-1.5">
              <h3>{t("results.versionsFrom", { from: formatNumber(from, reader.lang), to: formatNumber(to, reader.lang) })}</h3>
              <ChangeList comparison={comparison} words={words} />
            </div>
          ))}
        </Note>
      )}
      {!isEarly && <p className="no-print text-second text-ink2">{t("results.downloadLine")}</p>}
    </div>
  );
}
