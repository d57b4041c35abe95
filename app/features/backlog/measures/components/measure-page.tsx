import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { InlineText } from "../../components/text-for-reader.tsx";
import type { MeasureToRead } from "../measures.queries.server.ts";

/** A page of the team about one measure that holds one thing to do. */
export function MeasurePage({ number, measure, title, children }: { number: number; measure: MeasureToRead; title: string; children: ReactNode }) {
  return (
    <>
      <TeamBar crumb={{ href: paths.measure(number, measure.id), label: <InlineText text={measure.name} /> }} title={title} />
      <Record>
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}

/** The same for a measure that is not there yet. */
export function NewMeasurePage({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={title} />
      <Record>
        <div className="grid max-w-column gap-5">{children}</div>
      </Record>
    </>
  );
}
