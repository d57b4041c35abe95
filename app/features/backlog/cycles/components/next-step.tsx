import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { dayOfDate } from "../../to-do.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** What comes next of an improvement's open cycle, by when: "Study cycle 3, Fri, Nov 21". */
export function NextStep({ number, cycle, reader, now }: { number: number; cycle: CycleToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("cycles");
  const words = t(`nextStep.${cycle.stage!}`, { number: formatNumber(cycle.number, reader.lang) });
  return (
    <>
      <a href={paths.cycle(number, cycle.number)}>{words}</a>
      {cycle.endsOn && <span className="block text-ink2">{t("task.dueOn", { date: formatDate(dayOfDate(cycle.endsOn), reader, { now, style: "short" }) })}</span>}
    </>
  );
}
