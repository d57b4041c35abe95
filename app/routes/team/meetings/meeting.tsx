import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { MeetingRail, MeetingRoom } from "#app/features/meetings/components/meeting-room.tsx";
import { MeetingMark } from "#app/features/meetings/components/meetings-table.tsx";
import { SeriesSection } from "#app/features/meetings/components/series-section.tsx";
import { openMeeting } from "#app/features/meetings/meeting-page.server.ts";
import { meetingRoom } from "#app/features/meetings/meeting-room.server.ts";
import { canCallInvited, canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { hasBegun } from "#app/features/meetings/meeting.ts";
import { seriesOf } from "#app/features/meetings/series.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, programme, places, meeting } = await openMeeting(args);
  const isOpen = meeting.state === "planned" && !hasBegun(meeting, now);
  const [series, room] = await Promise.all([seriesOf(actor, meeting, lang), meetingRoom(actor, meeting, programme, lang)]);
  return {
    reader,
    now,
    meeting,
    place: meeting.siteId ? (places[meeting.siteId] ?? null) : null,
    group: meeting.groupId ? (places[meeting.groupId] ?? null) : null,
    series,
    room,
    can: { plan: canPlanMeetings(actor) && isOpen, call: canCallInvited(actor) && meeting.invited > 0 },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && wordsFor(data.meeting.title).words);

export default function MeetingPage() {
  const { reader, now, meeting, place, group, series, room, can } = useLoaderData<typeof loader>();
  const { t } = useTranslation("meetings");
  const { number } = meeting;
  const title = wordsFor(meeting.title);
  return (
    <>
      <TeamBar
        crumb={{ href: paths.meetings(), label: t("list.title") }}
        title={<bdi lang={title.lang}>{title.words}</bdi>}
        small
        actions={
          can.plan && (
            <>
              <ButtonLink variant="quiet" href={paths.cancelMeeting(number)}>
                {t("page.cancel")}
              </ButtonLink>
              {can.call && (
                <ButtonLink variant="plain" href={paths.meetingCalls(number)} icon="phone">
                  {t("page.calls")}
                </ButtonLink>
              )}
              <ButtonLink variant="plain" href={paths.invitees(number)}>
                {t("page.people")}
              </ButtonLink>
              <ButtonLink href={paths.changeMeeting(number)}>{t("page.change")}</ButtonLink>
            </>
          )
        }
      />
      <Record
        rail={
          <>
            <MeetingRail room={room} reader={reader} />
            {series && <SeriesSection series={series} current={number} lang={reader.lang} now={now} />}
            {series && can.plan && (
              <p>
                <a href={paths.addMeeting(number)}>{t("page.add")}</a>
              </p>
            )}
          </>
        }
      >
        <MeetingHead meeting={meeting} place={place} lang={reader.lang} now={now} above={group ? <bdi lang={group.lang}>{group.words}</bdi> : t(`kind.${meeting.kind}`)}>
          <MeetingMark meeting={meeting} />
        </MeetingHead>
        {room.isOff && <Note tone="ember" title={t("rsvp.cancelled")} />}
        <MeetingRoom room={room} meeting={meeting} reader={reader} now={now} />
      </Record>
    </>
  );
}
