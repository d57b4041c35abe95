import { useTranslation } from "react-i18next";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { dayIn, formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import type { ActionToRead } from "../../notes/record.queries.server.ts";
import { isLateAction } from "../outcomes.ts";

/** Who does what by when; done is quiet, late speaks. */
export function ActionList({ number, actions, reader, now }: { number: number; actions: ActionToRead[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  if (actions.length === 0) return <p className="text-ink2">{t("actions.nothing")}</p>;
  const today = dayIn(now, reader.timeZone);
  return (
    <ul className="divide-y divide-line">
      {actions.map((action) => {
        const late = isLateAction(action, today);
        const due = action.dueOn && formatDate(action.dueOn.toISOString().slice(0, 10), reader, { now });
        return (
          <li key={action.id} className="grid gap-1 py-2">
            <a href={paths.action(number, action.id)}>
              <InlineText text={action.text} />
            </a>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-second text-ink2">
              <StatusMark
                kind={action.doneOn ? "changed" : late ? "overdue" : "new"}
                quiet={action.doneOn !== null}
                label={action.doneOn ? t("actions.isDone") : late ? <strong className="text-brick">{t("actions.late")}</strong> : t("actions.open")}
              />
              {action.owner && <bdi>{action.owner.name}</bdi>}
              {due && <span>{t("actions.dueOn", { date: due })}</span>}
              {action.improvement ? (
                <a href={paths.improvement(action.improvement.number)}>{t("actions.ofImprovement", { number: formatNumber(action.improvement.number, reader.lang) })}</a>
              ) : (
                <a href={paths.startFromAction(number, action.id)}>{t("outcomes.start")}</a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
