import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { CycleToRead } from "../cycles.queries.server.ts";
import { CycleCard } from "./cycle-card.tsx";

/** The cycles of an improvement, first to last. A new one is offered where none is open. */
export function CyclesSection(props: { number: number; cycles: CycleToRead[]; canStart: boolean; reader: Reader; now: Date }) {
  const { number, cycles, canStart, reader, now } = props;
  const { t } = useTranslation("cycles");
  const start = canStart && cycles.every((cycle) => cycle.state === "acted");
  return (
    <Section title={t("section")} aside={start && <a href={paths.newCycle(number)}>{t("start")}</a>}>
      {cycles.length === 0 ? (
        <p className="text-ink2">{t("none")}</p>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-3">
          {cycles.map((cycle) => (
            <CycleCard key={cycle.number} number={number} cycle={cycle} reader={reader} now={now} />
          ))}
        </ul>
      )}
    </Section>
  );
}
