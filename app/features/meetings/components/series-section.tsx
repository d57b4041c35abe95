import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { repeatInWords } from "../recurrence/repeat-in-words.ts";
import type { SeriesToRead } from "../series.queries.server.ts";
import { MeetingMark } from "./meetings-table.tsx";

/** The series of a meeting: how it repeats, and its meetings; the past ones are folded away. */
export function SeriesSection({ series, current, lang, now }: { series: SeriesToRead; current: number; lang: string; now: Date }) {
  const { t } = useTranslation("meetings");
  const coming = series.meetings.filter(({ endsAt }) => endsAt > now);
  const past = series.meetings.filter(({ endsAt }) => endsAt <= now);
  const list = (meetings: SeriesToRead["meetings"]) => (
    <ul className="grid gap-1.5">
      {meetings.map((meeting) => {
        const reader = { lang, timeZone: meeting.timeZone };
        const when = formatDateTime(meeting.startsAt, reader, { now, weekday: true });
        return (
          <li key={meeting.id} className="flex flex-wrap gap-x-3">
            {meeting.number === current ? (
              <strong aria-current="true">{when}</strong>
            ) : (
              <a href={paths.meeting(meeting.number)}>{when}</a>
            )}
            <MeetingMark meeting={meeting} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <Section title={t("series.title")}>
      <div className="grid gap-3">
        {series.repeat && <p>{repeatInWords(series.repeat, series.startsAt, { lang, timeZone: series.timeZone }, t)}</p>}
        {list(coming)}
        {past.length > 0 && (
          <More label={t("series.past", { count: past.length })}>{list(past)}</More>
        )}
      </div>
    </Section>
  );
}
