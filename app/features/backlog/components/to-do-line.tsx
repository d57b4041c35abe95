import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { dayIn, formatDate, type Reader } from "#app/ui/format/format.ts";
import { dayOfDate, isLate } from "../to-do.ts";

/** How something to do stands, who does it, by when: done is quiet, late speaks. `children` stand behind. */
export function ToDoLine(props: {
  task: { owner?: { name: string } | null; dueOn: Date | null; doneOn: Date | null };
  reader: Reader;
  now: Date;
  children?: ReactNode;
}) {
  const { task, reader, now, children } = props;
  const { t } = useTranslation("cycles");
  const late = isLate(task, dayIn(now, reader.timeZone));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-second text-ink2">
      <StatusMark
        kind={task.doneOn ? "changed" : late ? "overdue" : "new"}
        quiet={task.doneOn !== null}
        label={task.doneOn ? t("task.isDone") : late ? <strong className="text-brick">{t("task.late")}</strong> : t("task.open")}
      />
      {task.owner && <bdi>{task.owner.name}</bdi>}
      {task.dueOn && <span>{t("task.dueOn", { date: formatDate(dayOfDate(task.dueOn), reader, { now }) })}</span>}
      {children}
    </div>
  );
}
