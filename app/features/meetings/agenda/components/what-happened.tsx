import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { WhatHappened as Happened } from "../since.queries.server.ts";

/** What happened since the last meeting, in the reader's language: what was done, what moved, what became of recommendations. */
export function WhatHappened({ happened, lang, timeZone, now }: { happened: Happened; lang: string; timeZone: string; now: Date }) {
  const { t } = useTranslation("meetings");
  const { since, updates, moved, recommendations } = happened;
  const reader = { lang, timeZone };
  if (updates.length + moved.length + recommendations.length === 0) return <p className="text-ink2">{t("since.nothing")}</p>;
  return (
    <div className="grid gap-4">
      {since && <p className="text-ink2">{t("since.from", { date: formatDate(since, reader, { now }) })}</p>}
      {updates.map((update) => (
        <div key={update.id} className="grid gap-1.5">
          <p className="font-semibold">
            <InlineText text={update.title} />
          </p>
          <WeDid words={wordsFor(update.did).words} lang={wordsFor(update.did).lang} />
          <NotYetLine text={update.did} />
        </div>
      ))}
      {moved.length > 0 && (
        <div className="grid gap-1.5">
          <p className="font-semibold">{t("since.moved")}</p>
          <ul className="grid gap-1.5">
            {moved.map((one) => (
              <li key={one.number} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <StatusWord status={one.to} />
                <InlineText text={one.title} />
                <NotYetLine text={one.title} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {recommendations.length > 0 && (
        <div className="grid gap-1.5">
          <p className="font-semibold">{t("since.recommendations")}</p>
          <ul className="grid gap-1.5">
            {recommendations.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {one.status ? <StatusWord status={one.status} /> : <StatusMark kind="waiting" label={t("since.noAnswer")} />}
                <InlineText text={one.words} />
                <NotYetLine text={one.words} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
