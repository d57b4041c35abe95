import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { Recommended } from "../recommendations.queries.server.ts";

/** What a group recommended and what became of each; `hrefOf` leads to the improvement where the reader may open it. */
export function RecommendationList(props: { recommended: Recommended[]; reader: Reader; now: Date; hrefOf?: (number: number) => string }) {
  const { recommended, reader, now, hrefOf } = props;
  const { t } = useTranslation("meetings");
  return (
    <ul className="grid gap-4">
      {recommended.map(({ id, text, heldAt, improvement }) => (
        <li key={id} className="grid gap-1">
          <InlineText text={text} />
          <NotYetLine text={text} />
          <span className="small flex flex-wrap items-center gap-x-3 gap-y-1 text-ink2">
            {formatDate(heldAt, reader, { now })}
            {improvement ? (
              hrefOf ? (
                <a href={hrefOf(improvement.number)}>
                  <StatusWord status={improvement.status} />
                </a>
              ) : (
                <StatusWord status={improvement.status} />
              )
            ) : (
              <span>{t("recommended.notBegun")}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
