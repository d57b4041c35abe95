import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import { onScreen, type ImprovementStatus } from "../improvement.ts";
import type { ImprovementEvent } from "../improvement.queries.server.ts";

/** What happened to an improvement, newest first; the older part opens on request. */
export function ImprovementHistory({ number, history, canChange, reader, now }: { number: number; history: ImprovementEvent[]; canChange: boolean; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  const show = (event: ImprovementEvent) => (
    <TimelineItem
      key={event.id}
      bullet={event.name === "update.published" ? "team" : "fact"}
      title={event.name === "improvement.took_over" ? t("history.tookOver") : t(`events:${event.name}` as never)}
      date={<EventLine event={event} reader={reader} now={now} />}
    >
      {canChange && event.endedLink && <a href={paths.linkAgain(number, event.endedLink)}>{t("again.do")}</a>}
    </TimelineItem>
  );
  const [first, rest] = [history.slice(0, SHOWN_AT_ONCE), history.slice(SHOWN_AT_ONCE)];
  return (
    <>
      <Timeline>{first.map(show)}</Timeline>
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-8 items-center font-semibold text-fig underline">{t("history.older", { count: rest.length })}</summary>
          <Timeline>{rest.map(show)}</Timeline>
        </details>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 6;

function EventLine({ event, reader, now }: { event: ImprovementEvent; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  const { from, to } = event.payload as { from?: ImprovementStatus; to?: ImprovementStatus };
  return (
    <>
      {from && to && onScreen(from) !== onScreen(to) && `${t("history.moved", { from: t(`status.${onScreen(from)}`), to: t(`status.${onScreen(to)}`) })} · `}
      {formatDate(event.at, reader, { now, style: "short" })}
      {event.by && (
        <>
          {" · "}
          <bdi>{event.by}</bdi>
        </>
      )}
    </>
  );
}
