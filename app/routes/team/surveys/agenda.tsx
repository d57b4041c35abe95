import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { meetingsBetween } from "#app/features/meetings/meeting.queries.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { openResults } from "#app/features/surveys/results/results-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatDateTime } from "#app/ui/format/format.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { More } from "#app/ui/layout/more.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** How far ahead a meeting may lie on whose agenda results are put. */
const AHEAD_MS = 366 * 86_400_000;

/** Meetings of a group that are offered at once; the others open on request. */
const SHOWN_AT_ONCE = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang, programme } = await openResults(args);
  if (!canPlanMeetings(actor)) throw nothingHere();
  const moment = now();
  const coming = await meetingsBetween(actor, moment, new Date(moment.getTime() + AHEAD_MS), "all", lang);
  const meetings = coming.filter((meeting) => meeting.state === "planned" && !hasBegun(meeting, moment));
  const places = placesFor(programme, lang);
  // Groups in the order of their next meetings; meetings of no group last.
  const groups = [...new Set(meetings.map(({ groupId }) => groupId))].sort((a, b) => Number(a === null) - Number(b === null));
  return {
    lang,
    now: moment,
    survey: { id: survey.id, number: survey.number },
    groups: groups.map((id) => ({ id, name: id ? (places[id] ?? null) : null, meetings: meetings.filter(({ groupId }) => groupId === id) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:results.agenda"));

/** Chooses the meeting on whose agenda a survey's results are put; the item itself is written on the meeting's own page. */
export default function PutOnAgenda() {
  const { lang, now: moment, survey, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  const row = (meeting: (typeof groups)[number]["meetings"][number]) => (
    <LinkRow
      key={meeting.id}
      href={`${paths.newAgendaItem(meeting.number)}?survey=${survey.id}`}
      icon="calendar"
      title={<InlineText text={meeting.title} />}
      line={formatDateTime(meeting.startsAt, { lang, timeZone: meeting.timeZone }, { now: moment, weekday: true })}
    />
  );
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyResults(survey.number), label: t("results.title") }} title={t("results.agenda")} />
      <Record>
        {groups.length === 0 ? <EmptyState title={t("results.noMeeting")}>{t("results.noMeetingLine")}</EmptyState> : <p>{t("results.agendaLine")}</p>}
        {groups.map(({ id, name, meetings }) => {
          const [next, later] = [meetings.slice(0, SHOWN_AT_ONCE), meetings.slice(SHOWN_AT_ONCE)];
          return (
            <Section key={id ?? "none"} title={name ? <bdi lang={name.lang}>{name.words}</bdi> : t("results.otherMeetings")}>
              <LinkCard>{next.map(row)}</LinkCard>
              {later.length > 0 && (
                <More label={t("results.laterMeetings", { count: later.length })} className="mt-2">
                  <LinkCard>{later.map(row)}</LinkCard>
                </More>
              )}
            </Section>
          );
        })}
      </Record>
    </>
  );
}
