import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { minutesBlocks } from "../minutes.ts";
import type { MinutesToRead } from "../minutes.queries.server.ts";

/** Minutes for a reader, in their language where somebody has checked it, else as they were written, labelled. */
export function MinutesBody({ body, reader }: { body: ReadableText; reader: Reader }) {
  const shown = wordsFor(body);
  return (
    <div className="grid gap-3">
      <NotYetLine text={body} />
      {body.translation && <CustodyLabel custody={body.translation.custody} reader={reader} />}
      <div lang={shown.lang} dir={directionOf(shown.lang)} className="grid gap-2">
        {minutesBlocks(phonesInOrder(shown.words, shown.lang)).map((block, index) =>
          block.kind === "heading" ? (
            <h2 key={index} className="mt-3">
              {block.words}
            </h2>
          ) : block.kind === "list" ? (
            <ul key={index} className="grid list-disc gap-1 ps-6">
              {block.lines.map((line, place) => (
                <li key={place}>{line}</li>
              ))}
            </ul>
          ) : (
            <p key={index}>{block.words}</p>
          ),
        )}
      </div>
    </div>
  );
}

/** Published minutes, the newest first; older ones stay reachable and say that they were corrected. */
export function PublishedMinutes({ minutes, reader, now }: { minutes: MinutesToRead[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  const [newest, ...older] = minutes.filter(({ state }) => state === "published");
  if (!newest) return <p className="text-ink2">{t("minutes.notYet")}</p>;
  const date = (moment: Date | null) => (moment ? formatDate(moment, reader, { now }) : "");
  return (
    <div className="grid gap-6">
      {newest.corrects && (
        <Note tone="sea" icon="stale" title={t("minutes.corrected", { date: date(newest.publishedAt) })}>
          {t("minutes.correctedLine")}
        </Note>
      )}
      <MinutesBody body={newest.body} reader={reader} />
      <p className="text-ink2">{t("minutes.publishedOn", { date: date(newest.publishedAt) })}</p>
      {older.map((one) => (
        <More key={one.id} label={t("minutes.older", { date: date(one.publishedAt) })} className="no-print">
          <div className="mt-2 grid gap-3">
            <Note tone="ember" icon="stale" title={t("minutes.wasCorrected")} />
            <MinutesBody body={one.body} reader={reader} />
          </div>
        </More>
      ))}
    </div>
  );
}
