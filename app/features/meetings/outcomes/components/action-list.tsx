import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { ToDoLine } from "#app/features/backlog/components/to-do-line.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber, type Reader } from "#app/ui/format/format.ts";
import type { ActionToRead } from "../../notes/record.queries.server.ts";

/** Who does what by when; done is quiet, late speaks. */
export function ActionList({ number, actions, reader, now }: { number: number; actions: ActionToRead[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  if (actions.length === 0) return <p className="text-ink2">{t("actions.nothing")}</p>;
  return (
    <ul className="divide-y divide-line">
      {actions.map((action) => (
        <li key={action.id} className="grid gap-1 py-2">
          <a href={paths.action(number, action.id)}>
            <InlineText text={action.text} />
          </a>
          <ToDoLine task={action} reader={reader} now={now}>
            {action.improvement ? (
              <a href={paths.improvement(action.improvement.number)}>{t("actions.ofImprovement", { number: formatNumber(action.improvement.number, reader.lang) })}</a>
            ) : (
              <a href={paths.startFromAction(number, action.id)}>{t("outcomes.start")}</a>
            )}
          </ToDoLine>
        </li>
      ))}
    </ul>
  );
}
