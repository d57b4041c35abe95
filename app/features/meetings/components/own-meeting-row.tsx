import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { LinkRow } from "#app/ui/layout/link-row.tsx";
import type { MeetingInList } from "../meeting.queries.server.ts";
import type { Rsvp } from "../meeting.ts";
import { MeetingWhen } from "./meeting-head.tsx";

const MARKS: Record<Rsvp, StatusKind> = { yes: "changed", maybe: "waiting", no: "closed" };

/** One of somebody's meetings in a list: when, and what they answered. */
export function OwnMeetingRow({ meeting, lang, now }: { meeting: MeetingInList & { hasMinutes: boolean }; lang: string; now: Date }) {
  const { t } = useTranslation("meetings");
  const answer = meeting.own?.rsvp ?? null;
  const isOver = meeting.startsAt <= now;
  return (
    <LinkRow
      href={paths.ownMeeting(meeting.number)}
      icon="calendar"
      title={<InlineText text={meeting.title} />}
      line={
        <>
          <MeetingWhen meeting={meeting} lang={lang} now={now} />
          {meeting.state === "cancelled" ? (
            <StatusMark kind="closed" label={t("rsvp.cancelled")} />
          ) : isOver ? (
            meeting.hasMinutes && <StatusMark kind="changed" quiet label={t("own.minutes")} />
          ) : answer ? (
            <StatusMark kind={MARKS[answer]} quiet={answer === "yes"} label={t(`own.said.${answer}`)} />
          ) : (
            <StatusMark kind="new" label={t("own.unanswered")} />
          )}
        </>
      }
    />
  );
}
