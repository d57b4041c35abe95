import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { meetingsBetween } from "#app/features/meetings/meeting.queries.server.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { openResults } from "#app/features/surveys/results/results-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { formatDateTime } from "#app/ui/format/format.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** How far ahead a meeting may lie on whose agenda results are put. */
const AHEAD_MS = 366 * 86_400_000;

export async function loader(args: LoaderFunctionArgs) {
  const { actor, survey, lang } = await openResults(args);
  if (!canPlanMeetings(actor)) throw nothingHere();
  const moment = now();
  const coming = await meetingsBetween(actor, moment, new Date(moment.getTime() + AHEAD_MS), "all", lang);
  return { lang, now: moment, survey: { id: survey.id, number: survey.number }, meetings: coming.filter((meeting) => meeting.state === "planned" && !hasBegun(meeting, moment)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("surveys:results.agenda"));

/** Chooses the meeting on whose agenda a survey's results are put; the item itself is written on the meeting's own page. */
export default function PutOnAgenda() {
  const { lang, now: moment, survey, meetings } = useLoaderData<typeof loader>();
  const { t } = useTranslation("surveys");
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyResults(survey.number), label: t("results.title") }} title={t("results.agenda")} />
      <Record>
        {meetings.length === 0 && <EmptyState title={t("results.noMeeting")}>{t("results.noMeetingLine")}</EmptyState>}
        {meetings.length > 0 && <p>{t("results.agendaLine")}</p>}
        {meetings.length > 0 && (
          <LinkCard>
            {meetings.map((meeting) => (
              <LinkRow
                key={meeting.id}
                href={`${paths.newAgendaItem(meeting.number)}?survey=${survey.id}`}
                icon="calendar"
                title={<InlineText text={meeting.title} />}
                line={formatDateTime(meeting.startsAt, { lang, timeZone: meeting.timeZone }, { now: moment, weekday: true })}
              />
            ))}
          </LinkCard>
        )}
      </Record>
    </>
  );
}
