import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { ImprovementHead } from "#app/features/backlog/components/improvement-head.tsx";
import { ImprovementHistory } from "#app/features/backlog/components/improvement-history.tsx";
import { DueDay, Partner } from "#app/features/backlog/components/charter-facts.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { ToldPeople } from "#app/features/backlog/updates/components/told-people.tsx";
import { VoicesRail } from "#app/features/backlog/components/voices-rail.tsx";
import { CyclesSection } from "#app/features/backlog/cycles/components/cycles-section.tsx";
import { NextStep } from "#app/features/backlog/cycles/components/next-step.tsx";
import { readCycles } from "#app/features/backlog/cycles/cycles.queries.server.ts";
import { FilesSection } from "#app/features/backlog/files/components/files-section.tsx";
import { readFiles } from "#app/features/backlog/files/files.queries.server.ts";
import { openImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { rests } from "#app/features/backlog/improvement.ts";
import { MeasuresSection } from "#app/features/backlog/measures/components/measures-section.tsx";
import { readMeasures } from "#app/features/backlog/measures/measures.queries.server.ts";
import { Discussion } from "#app/features/backlog/notes/components/discussion.tsx";
import { notesOf } from "#app/features/backlog/notes/notes.queries.server.ts";
import { placeInColumn } from "#app/features/backlog/order/place.queries.server.ts";
import { RelationsRail } from "#app/features/backlog/relations/components/relations-rail.tsx";
import { relationsOf } from "#app/features/backlog/relations/relations.queries.server.ts";
import { meetingsBehind } from "#app/features/meetings/outcomes/behind.queries.server.ts";
import { MeetingsBehind } from "#app/features/meetings/outcomes/components/meetings-behind.tsx";
import { SurveysBehind } from "#app/features/surveys/results/components/surveys-behind.tsx";
import { surveysBehind } from "#app/features/surveys/results/improvements.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { formatDate, formatNumber } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, improvement, places, reader, now } = await openImprovement(args);
  const [surveys, agreed, cycles, measures, place, relations, notes, files] = await Promise.all([
    surveysBehind(actor, improvement.id, reader.lang),
    meetingsBehind(actor, improvement.id, reader.lang),
    readCycles(actor, improvement, reader),
    readMeasures(actor, improvement.id, reader.lang),
    placeInColumn(actor, improvement, reader.lang),
    relationsOf(actor, improvement.id, reader.lang),
    notesOf(actor, improvement.id, reader.lang),
    readFiles(actor, improvement.id),
  ]);
  return { improvement, surveys, agreed, cycles, measures, place, relations, notes, files, places, seesCycles: canSeeWork(actor), site: improvement.siteId ? (places[improvement.siteId] ?? null) : null, reader, now };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && `${data.improvement.number} · ${wordsFor(data.improvement.title).words}`);

export default function ImprovementPage() {
  const { improvement, surveys, agreed, cycles, measures, place, relations, notes, files, places, seesCycles, site, reader, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("backlog");
  const { number, status, owner, theme, canChange } = improvement;
  const open = cycles.find(({ stage }) => stage);
  const facts = [
    { label: t("facts.owner"), value: owner ? <PersonChip name={owner.name} side="team" noName={t("list.nobody")} /> : t("list.nobody") },
    { label: t("facts.next"), value: open && <NextStep number={number} cycle={open} reader={reader} now={now} /> },
    { label: t("facts.site"), value: site ? <bdi lang={site.lang}>{site.words}</bdi> : t("list.everywhere") },
    { label: t("facts.theme"), value: theme && <InlineText text={theme.name} /> },
    { label: t("facts.due"), value: improvement.dueOn && <DueDay improvement={improvement} reader={reader} now={now} /> },
    {
      label: t("facts.priority"),
      value: canChange && <a href={paths.improvementPriority(number)}>{t("facts.place", { place: formatNumber(place.place, reader.lang), count: place.count })}</a>,
    },
    { label: t("facts.partner"), value: improvement.partner && <Partner partner={improvement.partner} /> },
    { label: t("facts.started"), value: formatDate(improvement.createdAt, reader, { now, style: "short" }) },
  ];
  return (
    <>
      <TeamBar
        crumb={{ href: paths.improvements(), label: t("list.title") }}
        title={formatNumber(number, reader.lang)}
        small
        actions={
          canChange && (
            <>
              <ButtonLink variant="quiet" href={paths.editImprovement(number)}>
                {t("actions.edit")}
              </ButtonLink>
              <ButtonLink variant="plain" href={paths.improvementStatus(number)}>
                {t("actions.move")}
              </ButtonLink>
              <ButtonLink href={paths.newUpdate(number)}>{t("actions.tell")}</ButtonLink>
            </>
          )
        }
      />
      <Record
        rail={
          <>
            <Facts facts={facts} />
            <VoicesRail improvement={improvement} places={places} reader={reader} />
            <RelationsRail number={number} relations={relations} canChange={canChange} lang={reader.lang} />
            <SurveysBehind surveys={surveys} />
            <MeetingsBehind agreed={agreed} reader={reader} now={now} />
          </>
        }
      >
        <ImprovementHead improvement={improvement} site={site} lang={reader.lang} />
        <MeasuresSection number={number} measures={measures} canChange={canChange} reader={reader} />
        {seesCycles && <CyclesSection number={number} cycles={cycles} canStart={canChange && !rests(status)} reader={reader} now={now} />}
        <Section title={t("update.section")}>
          <ToldPeople improvement={improvement} places={places} reader={reader} now={now} />
        </Section>
        {notes && (
          <Section title={t("note.section")} id="notes">
            <Discussion number={number} notes={notes} reader={reader} now={now} />
          </Section>
        )}
        {files && <FilesSection number={number} files={files} canChange={canChange} reader={reader} now={now} />}
        <Section title={t("history.section")}>
          <ImprovementHistory number={number} history={improvement.history} canChange={canChange} reader={reader} now={now} />
        </Section>
      </Record>
    </>
  );
}
