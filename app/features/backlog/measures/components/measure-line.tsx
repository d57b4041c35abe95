import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { dayOfDate } from "../../to-do.ts";
import type { MeasureToRead } from "../measures.queries.server.ts";
import { amountInWords } from "./amount.ts";

/** What a measure is and which way is better: "Outcome · higher is better · goal 90%". */
export function MeasureLine({ measure, reader }: { measure: MeasureToRead; reader: Reader }) {
  const { t } = useTranslation("cycles");
  const { kind, direction, goal, unit, endedOn } = measure;
  return (
    <p className="text-ink2">
      {[
        t(`measure.kind.${kind}`),
        t(`measure.better.${direction}`),
        goal === null ? null : t("measure.goalOf", { goal: amountInWords(goal, unit, t, reader.lang) }),
        endedOn && t("measure.endedOn", { date: formatDate(dayOfDate(endedOn), reader, { style: "short" }) }),
      ]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
}
