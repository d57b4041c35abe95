import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { formatDate, formatTime } from "#app/ui/format/format.ts";
import { DateLeaf } from "#app/ui/layout/date-leaf.tsx";

/** What is said of a meeting wherever it stands. */
export interface MeetingToShow {
  title: ReadableText;
  startsAt: Date;
  endsAt: Date;
  /** The zone of the place where it is held; times are told in it. */
  timeZone: string;
  room: string | null;
  isInPerson: boolean;
  onlineUrl: string | null;
  dialIn: string | null;
}

/** A meeting in a few lines: its leaf of the calendar, title, when, where. */
export function MeetingHead(props: {
  meeting: MeetingToShow;
  place: { words: string; lang: string } | null;
  lang: string;
  now: Date;
  /** A small line above the title. */
  above?: ReactNode;
  level?: 1 | 2;
  children?: ReactNode;
}) {
  const { meeting, place, lang, now, above, level = 1, children } = props;
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <DateLeaf value={meeting.startsAt} reader={{ lang, timeZone: meeting.timeZone }} />
      <div className="grid min-w-48 flex-1 content-start gap-1">
        {above && <p className="text-ink2">{above}</p>}
        <Title>
          <InlineText text={meeting.title} />
        </Title>
        <MeetingWhen meeting={meeting} lang={lang} now={now} />
        <MeetingWhere meeting={meeting} place={place} />
        {children}
      </div>
    </div>
  );
}

/** When a meeting is, in the time of its place: "Tuesday, November 17, 5:45 pm to 7:15 pm EST". */
export function MeetingWhen({ meeting, lang, now }: { meeting: Pick<MeetingToShow, "startsAt" | "endsAt" | "timeZone">; lang: string; now: Date }) {
  const { t } = useTranslation("meetings");
  const reader = { lang, timeZone: meeting.timeZone };
  return (
    <p>
      {t("when.range", {
        date: formatDate(meeting.startsAt, reader, { now, weekday: true }),
        from: formatTime(meeting.startsAt, reader),
        to: formatTime(meeting.endsAt, reader, { zone: true }),
      })}
    </p>
  );
}

/** Where a meeting is: the place and its room, online, by phone. */
export function MeetingWhere({ meeting, place }: { meeting: Pick<MeetingToShow, "room" | "isInPerson" | "onlineUrl" | "dialIn">; place: { words: string; lang: string } | null }) {
  const { t } = useTranslation("meetings");
  return (
    <ul className="grid gap-1">
      {meeting.isInPerson && (
        <li>
          {place && <bdi lang={place.lang}>{place.words}</bdi>}
          {place && meeting.room && " · "}
          {meeting.room && <bdi>{meeting.room}</bdi>}
          {!place && !meeting.room && t("where.inPerson")}
        </li>
      )}
      {meeting.onlineUrl && (
        <li>
          <a href={meeting.onlineUrl} rel="noreferrer" className="inline-flex min-h-11 items-center">
            {t("where.online")}
          </a>
        </li>
      )}
      {meeting.dialIn && (
        <li>
          {t("where.phone")} <bdi dir="ltr">{meeting.dialIn}</bdi>
        </li>
      )}
    </ul>
  );
}
