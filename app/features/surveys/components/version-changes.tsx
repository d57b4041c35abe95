import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { VersionComparison } from "../compare-versions.ts";
import { plainWords, type SurveyWords } from "./survey-words.tsx";

/** What a version changed, a sentence for each thing. */
export function ChangeList({ comparison: { changes, hasNewFirstWords }, words }: { comparison: VersionComparison; words: SurveyWords }) {
  const { t } = useTranslation("surveys");
  return (
    <ul className="grid list-disc gap-1.5 ps-5">
      {hasNewFirstWords && <li>{t("change.firstWords")}</li>}
      {changes.map((change, index) => (
        <li key={index}>
          <bdi className="font-semibold">{plainWords(change.textId, words)}</bdi>{" "}
          {t(`change.${change.kind}`, { choice: `\u2068${plainWords(change.choiceTextId, words)}\u2069` })}
        </li>
      ))}
    </ul>
  );
}

/** What a new version does to answers already given, before it is published. */
export function VersionChanges({ comparison, words }: { comparison: VersionComparison; words: SurveyWords }) {
  const { t } = useTranslation("surveys");
  const { changes, joined, apart } = comparison;
  return (
    <div className="grid gap-3">
      <ChangeList comparison={comparison} words={words} />
      {changes.some(({ kind }) => kind === "reworded") && <p>{t("change.otherMeaning")}</p>}
      <p>{t("change.joined", { count: joined.length })}</p>
      {apart.length > 0 && <p>{t("change.apart", { count: apart.length })}</p>}
      <p>{t("change.inTheMiddle")}</p>
    </div>
  );
}
