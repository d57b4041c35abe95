import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDateTime, formatNumber } from "#app/ui/format/format.ts";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import type { MeetingInList } from "../meeting.queries.server.ts";

type Places = Record<string, { words: string; lang: string }>;

/** Meetings, one a row. What is as planned is quiet; what is off or was moved by itself stands out. */
export function MeetingsTable(props: { caption: string; meetings: MeetingInList[]; past: boolean; places: Places; lang: string; now: Date }) {
  const { caption, meetings, past, places, lang, now } = props;
  const { t } = useTranslation("meetings");
  return (
    <DataTable
      caption={caption}
      rows={meetings}
      keyOf={(meeting) => meeting.id}
      columns={[
        {
          label: t("list.what"),
          header: true,
          cell: (meeting) => (
            <a href={paths.meeting(meeting.number)}>
              <InlineText text={meeting.title} />
            </a>
          ),
        },
        {
          label: t("list.when"),
          cell: (meeting) => {
            const reader = { lang, timeZone: meeting.timeZone };
            return (
              <span>
                {formatDateTime(meeting.startsAt, reader, { now, weekday: true, style: "short", zone: true })}
              </span>
            );
          },
        },
        {
          label: t("list.group"),
          cell: (meeting) => {
            const group = meeting.groupId ? places[meeting.groupId] : null;
            return group ? <bdi lang={group.lang}>{group.words}</bdi> : t(`kind.${meeting.kind}`);
          },
        },
        { label: t(past ? "list.saidYes" : "list.coming"), cell: (meeting) => t("list.comingOf", { yes: formatNumber(meeting.yes, lang), invited: formatNumber(meeting.invited, lang) }) },
        { label: t("list.state"), cell: (meeting) => (isExceptional(meeting) ? <MeetingMark meeting={meeting} /> : null) },
      ]}
    />
  );
}

/** Whether a meeting is not as its series has it. */
function isExceptional(meeting: Pick<MeetingInList, "state" | "isDetached">): boolean {
  return meeting.state === "cancelled" || meeting.isDetached;
}

/** What is exceptional about a meeting; nothing where it is as its series has it. */
export function MeetingMark({ meeting }: { meeting: Pick<MeetingInList, "state" | "isDetached"> }) {
  const { t } = useTranslation("meetings");
  if (meeting.state === "cancelled") return <StatusMark kind="closed" label={t("list.cancelled")} />;
  if (meeting.isDetached) return <StatusMark kind="waiting" label={t("list.detached")} />;
  return null;
}
