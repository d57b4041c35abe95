import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import type { Reader } from "#app/ui/format/format.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import { ToDoLine } from "../../components/to-do-line.tsx";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** Who does what by when for a cycle; with `canChange` each can be done, changed or taken away. */
export function TaskList(props: { number: number; cycle: CycleToRead; canChange: boolean; reader: Reader; now: Date }) {
  const { number, cycle, canChange, reader, now } = props;
  const { t } = useTranslation("cycles");
  if (cycle.tasks.length === 0) return <p className="text-ink2">{t("task.none")}</p>;
  return (
    <ul className="divide-y divide-line">
      {cycle.tasks.map((task) => {
        const words = `\u2068${wordsFor(task.text).words}\u2069`;
        return (
          <li key={task.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
            <div className="grid min-w-0 gap-1">
              <span>
                <InlineText text={task.text} />
              </span>
              <ToDoLine task={task} reader={reader} now={now} />
            </div>
            {canChange && (
              <div className="flex flex-wrap items-center gap-3">
                {!task.doneOn && (
                  <form method="post" action={paths.finishTask(number, cycle.number, task.id)}>
                    <input type="hidden" name="version" value={task.version} />
                    <Button variant="plain" icon="tick" aria-label={t("task.finishOne", { words })}>
                      {t("task.finish")}
                    </Button>
                  </form>
                )}
                <a href={paths.task(number, cycle.number, task.id)} aria-label={t("task.changeOne", { words })}>
                  {t("task.change")}
                </a>
                <a href={paths.removeTask(number, cycle.number, task.id)} aria-label={t("task.removeOne", { words })}>
                  {t("task.remove")}
                </a>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
