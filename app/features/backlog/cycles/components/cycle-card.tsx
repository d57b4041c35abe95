import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { formatNumber, type Reader } from "#app/ui/format/format.ts";
import { InlineText } from "../../components/text-for-reader.tsx";
import { ToDoLine } from "../../components/to-do-line.tsx";
import { amountInWords } from "../../measures/components/amount.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";
import { CycleMark, StallLine } from "./cycle-mark.tsx";
import { StageBar } from "./stage-bar.tsx";

/** One cycle on its improvement's page: where it is, what was predicted, what was seen, what is still to do. */
export function CycleCard({ number, cycle, reader, now }: { number: number; cycle: CycleToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("cycles");
  const { stage, prediction, predicted, measure, seen, learnt, stall } = cycle;
  // Without a measure the words say what the number is of.
  const amount = (value: number | null) => (value === null || !measure ? null : amountInWords(value, measure.unit, t, reader.lang));
  const open = cycle.tasks.filter((task) => !task.doneOn);
  return (
    <li className="card grid min-w-0 content-start gap-2.5 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-semibold text-ink2">{t("cycle", { number: formatNumber(cycle.number, reader.lang) })}</span>
        <CycleMark cycle={cycle} />
      </div>
      <h3>
        <a href={paths.cycle(number, cycle.number)}>
          <InlineText text={cycle.title} />
        </a>
      </h3>
      <StageBar at={stage} />
      {stall && <StallLine stall={stall} />}
      {prediction && <Said label={t("think")} amount={amount(predicted)} text={prediction} />}
      {learnt && <Said label={t("saw")} amount={amount(seen)} text={learnt} />}
      {open.length > 0 && (
        <ul className="grid gap-2 border-t border-line pt-2.5">
          {open.map((task) => (
            <li key={task.id} className="grid gap-0.5">
              <span>
                <InlineText text={task.text} />
              </span>
              <ToDoLine task={task} reader={reader} now={now} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Said({ label, amount, text }: { label: ReactNode; amount: string | null; text: ReadableText }) {
  return (
    <p>
      <span className="text-ink2">{label}</span> {amount !== null && <strong>{amount}</strong>} <InlineText text={text} />
    </p>
  );
}
