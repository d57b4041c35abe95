import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn, formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { LinkRow } from "#app/ui/layout/link-row.tsx";
import { dayOfDate, isLate } from "../../to-do.ts";
import type { OwnTask, OwnWork } from "../own-work.queries.server.ts";

/** What somebody is to do for cycles, and which of theirs stand still, as rows of a card of what waits for them. */
export function OwnWorkRows({ work, reader, now }: { work: OwnWork; reader: Reader; now: Date }) {
  const { tasks, stalled, canOpen } = work;
  const { t } = useTranslation("cycles");
  const today = dayIn(now, reader.timeZone);
  return (
    <>
      {tasks.map((task) => {
        const date = task.dueOn && formatDate(dayOfDate(task.dueOn), reader, { now });
        const due = date && t(isLate(task, today) ? "own.lateSince" : "own.dueOn", { date });
        return <LinkRow key={task.id} href={paths.ownTask(task.id)} icon={isLate(task, today) ? "alert" : "tick"} title={isolated(task.text)} line={[due, about(task)].filter(Boolean).join(" · ")} />;
      })}
      {stalled.map((cycle) => {
        const title = t("own.stalled", { title: isolated(cycle.title) });
        const line = `${t(`stall.${cycle.stall.because}`, { count: cycle.stall.days })} ${about(cycle)}`;
        const key = `${cycle.improvement.number}-${cycle.number}`;
        return canOpen ? (
          <LinkRow key={key} href={paths.cycle(cycle.improvement.number, cycle.number)} icon="alert" title={title} line={line} />
        ) : (
          <li key={key} className="grid min-h-16 content-center px-4 py-3">
            <p className="text-lg font-[650]">{title}</p>
            <p className="small text-ink2">{line}</p>
          </li>
        );
      })}
    </>
  );

  function about({ improvement }: { improvement: OwnTask["improvement"] }): string {
    return t("own.about", { number: formatNumber(improvement.number, reader.lang), title: isolated(improvement.title) });
  }
}

function isolated(text: OwnTask["text"]): string {
  return `\u2068${wordsFor(text).words}\u2069`;
}
