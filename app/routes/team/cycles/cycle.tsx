import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { CycleActions } from "#app/features/backlog/cycles/components/cycle-actions.tsx";
import { ActFacts, CycleFacts, DoneFacts, PlanFacts, StudyFacts } from "#app/features/backlog/cycles/components/cycle-facts.tsx";
import { CycleMark, StallLine } from "#app/features/backlog/cycles/components/cycle-mark.tsx";
import { MissingInPlan } from "#app/features/backlog/cycles/components/missing-in-plan.tsx";
import { PredictionBeside } from "#app/features/backlog/cycles/components/prediction-beside.tsx";
import { StageBar } from "#app/features/backlog/cycles/components/stage-bar.tsx";
import { TaskList } from "#app/features/backlog/cycles/components/task-list.tsx";
import { openCycle } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, improvement, cycle } = await openCycle(args);
  return { lang, reader, now, number: improvement.number, canChange: improvement.canChange, cycle };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && `${data.number}.${data.cycle.number} · ${wordsFor(data.cycle.title).words}`);

export default function CyclePage() {
  const { lang, reader, now, number, canChange, cycle } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["cycles", "backlog"]);
  const { state, stage } = cycle;
  return (
    <>
      <TeamBar
        crumb={{ href: paths.improvement(number), label: t("backlog:crumb", { number: formatNumber(number, lang) }) }}
        title={t("cycle", { number: formatNumber(cycle.number, lang) })}
        small
        actions={canChange && <CycleActions number={number} cycle={cycle} />}
      />
      <Record rail={<CycleFacts cycle={cycle} reader={reader} now={now} />}>
        <div className="grid gap-3">
          <div className="flex flex-wrap items-center gap-3">
            <CycleMark cycle={cycle} />
          </div>
          <h1>
            <InlineText text={cycle.title} />
          </h1>
          {cycle.stall && <StallLine stall={cycle.stall} />}
          <div className="max-w-column">
            <StageBar at={stage} />
          </div>
          {canChange && state === "planned" && <MissingInPlan number={number} cycle={cycle} />}
        </div>
        <PredictionBeside cycle={cycle} lang={lang} />
        <Section title={t("task.section")} aside={canChange && state !== "acted" && <a href={paths.newTask(number, cycle.number)}>{t("task.add")}</a>}>
          <TaskList number={number} cycle={cycle} canChange={canChange} reader={reader} now={now} />
        </Section>
        <Section title={t("stage.plan")}>
          <PlanFacts cycle={cycle} />
        </Section>
        {cycle.happened && (
          <Section title={t("stage.do")}>
            <DoneFacts cycle={cycle} />
          </Section>
        )}
        {cycle.learnt && (
          <Section title={t("stage.study")}>
            <StudyFacts cycle={cycle} />
          </Section>
        )}
        {cycle.decision && (
          <Section title={t("stage.act")}>
            <ActFacts cycle={cycle} />
          </Section>
        )}
      </Record>
    </>
  );
}
