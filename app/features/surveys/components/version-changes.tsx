import { useTranslation } from "react-i18next";
import type { VersionComparison } from "../compare-versions.ts";
import { plainWords, type SurveyWords } from "./survey-words.tsx";

/** What a new version does to answers already given, in sentences. */
export function VersionChanges({ comparison, words }: { comparison: VersionComparison; words: SurveyWords }) {
  const { t } = useTranslation("surveys");
  const { changes, joined, apart, hasNewFirstWords } = comparison;
  return (
    <div className="grid gap-3">
      <ul className="grid list-disc gap-1.5 ps-5">
        {hasNewFirstWords && <li>{t("change.firstWords")}</li>}
        {changes.map((change, index) => (
          <li key={index}>
            <bdi className="font-semibold">{plainWords(change.textId, words)}</bdi>{" "}
            {t(`change.${change.kind}`, { choice: `\u2068${plainWords(change.choiceTextId, words)}\u2069` })}
          </li>
        ))}
      </ul>
      <p>{t("change.joined", { count: joined.length })}</p>
      {apart.length > 0 && <p>{t("change.apart", { count: apart.length })}</p>}
      <p>{t("change.inTheMiddle")}</p>
    </div>
  );
}
