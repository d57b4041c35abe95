import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import { whyNot, type CycleStep } from "../cycle.ts";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** A page of the team about one cycle that holds one thing to do; where it is not this step's turn it says so. */
export function StepPage({ number, cycle, step, title, children }: { number: number; cycle: CycleToRead; step?: CycleStep; title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(["cycles"]);
  const why = step && whyNot(step, cycle);
  return (
    <>
      <TeamBar
        crumb={{
          href: paths.cycle(number, cycle.number),
          label: t("crumb", { number: formatNumber(number, i18n.language), cycle: formatNumber(cycle.number, i18n.language) }),
        }}
        title={title}
      />
      <Record>
        <div className="grid max-w-column gap-5">
          <p className="text-base font-semibold">
            <InlineText text={cycle.title} />
          </p>
          {why && <Note tone="ember" title={t(why)} />}
          {children}
        </div>
      </Record>
    </>
  );
}
