import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import type { ImprovementToRead } from "../improvement.queries.server.ts";
import { StatusWord } from "./status-word.tsx";
import { InlineText, LinesOfText } from "./text-for-reader.tsx";

/** What an improvement is: where it stands and why, its title, its aim, and what it goes on as. */
export function ImprovementHead({ improvement, site, lang }: { improvement: ImprovementToRead; site: { words: string; lang: string } | null; lang: string }) {
  const { t } = useTranslation("backlog");
  const { number, status, title, why, aim, reason, mergedInto } = improvement;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <StatusWord status={status} />
        {site && (
          <Tag tone="line">
            <bdi lang={site.lang}>{site.words}</bdi>
          </Tag>
        )}
      </div>
      <h1>
        <InlineText text={title} />
      </h1>
      {mergedInto && (
        <Note icon="next" title={t("mergedInto")}>
          <a href={paths.improvement(mergedInto.number)} className="inline-block min-h-6">
            {formatNumber(mergedInto.number, lang)} · <InlineText text={mergedInto.title} />
          </a>
          {improvement.canTakeApart && (
            <p>
              <a href={paths.takeApart(number)} className="inline-block min-h-6">{t("apart.link")}</a>
            </p>
          )}
        </Note>
      )}
      {reason && (
        <Note icon="clock" title={t(status === "declined" ? "reason.declined" : "reason.parked")}>
          <LinesOfText text={reason} />
        </Note>
      )}
      {aim && (
        <div className="max-w-column text-base">
          <strong>{t("aim")}</strong> <LinesOfText text={aim} />
        </div>
      )}
      {why && (
        <div className="max-w-column text-base">
          <strong>{t("why")}</strong> <LinesOfText text={why} />
        </div>
      )}
    </div>
  );
}
