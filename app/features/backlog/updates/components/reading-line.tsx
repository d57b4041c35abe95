import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Icon } from "#app/ui/icon.tsx";
import { HIGHEST_GRADE, MOST_WORDS, type ReadingEase } from "../reading-ease.ts";

/** How long and how hard an update is, and what would be better; it goes out all the same. */
export function ReadingLine({ ease }: { ease: ReadingEase }) {
  const { t } = useTranslation("backlog");
  const lines = [
    { key: "words", good: ease.words <= MOST_WORDS, words: t("reading.words", { count: ease.words }), better: t("reading.shorter", { most: MOST_WORDS }) },
    ...(ease.grade === null ? [] : [{ key: "grade", good: ease.grade <= HIGHEST_GRADE, words: t("reading.grade", { grade: ease.grade }), better: t("reading.plainer", { grade: HIGHEST_GRADE }) }]),
  ];
  return (
    <ul className="grid gap-1">
      {lines.map(({ key, good, words, better }) => (
        <li key={key} className={`flex gap-2 ${good ? "text-leaf" : "text-ember"}`}>
          <Icon name={good ? "tick" : "alert"} className="mt-[0.2em]" />
          <span>
            {words} {!good && better}
          </span>
        </li>
      ))}
    </ul>
  );
}
