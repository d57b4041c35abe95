import type { CalendarMessage } from "#app/features/meetings/calendar/calendar-change.ts";
import { standardMeeting, type ShownMeeting, type ShownSeries } from "#app/features/meetings/calendar/calendar-state.ts";
import type { CalendarWords } from "#app/features/meetings/calendar/ical.server.ts";
import { samePlace } from "#app/features/meetings/meeting.ts";
import { repeatInWords } from "#app/features/meetings/recurrence/repeat-in-words.ts";
import { repeatOf } from "#app/features/meetings/recurrence/recurrence.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import { formatDate, formatTime, type Reader } from "#app/ui/format/format.ts";

type Words = Pick<CalendarWords, "titleOf" | "placeOf" | "answerAt">;

/** How many changed meetings of a series a mail spells out. */
const MOST_LINES = 12;

/** The texts of all titles that the words of a message need. */
export function titlesOf(message: CalendarMessage): string[] {
  const whole = message.gone && ("series" in message.gone ? message.gone.series : message.gone.meeting);
  const shown = [message.series?.now, message.series?.before, whole, ...[...message.meetings, ...(message.about ?? [])].flatMap(({ meeting, before }) => [meeting, before])];
  return [...new Set(shown.flatMap((one) => (one ? [one.titleTextId] : [])))];
}

/** Subject and body of the mail about a meeting or a series, for a reader. `timeZone`: of the rule of a series. */
export function meetingMailParts(message: CalendarMessage, timeZone: string, words: Words, reader: Reader & { lang: ShippedLanguage }, now: Date): { subject: string; parts: MailPart[] } {
  const t = i18nOf(reader.lang).getFixedT(reader.lang, "meetings");
  const when = (meeting: Pick<ShownMeeting, "startsAt" | "endsAt">) =>
    t("when.range", {
      date: formatDate(new Date(meeting.startsAt), reader, { now, weekday: true }),
      from: formatTime(new Date(meeting.startsAt), reader),
      to: formatTime(new Date(meeting.endsAt), reader, { zone: true }),
    });
  const rhythm = (series: ShownSeries) => {
    const repeat = repeatOf(series.rule, series.timeZone);
    const startsAt = new Date(standardMeeting(series, series.startsLocal).startsAt);
    return repeat ? repeatInWords(repeat, startsAt, { lang: reader.lang, timeZone: series.timeZone }, t) : when(standardMeeting(series, series.startsLocal));
  };
  const paragraph = (text: string): MailPart => ({ kind: "paragraph", words: text });
  const where = (shown: Pick<ShownMeeting, "place">) => t("mail.where", { place: words.placeOf(shown) });
  const join = ({ place }: Pick<ShownMeeting, "place">): MailPart[] => (place.onlineUrl ? [{ kind: "link", words: t("mail.join"), address: place.onlineUrl }] : []);
  const answer = (invitationId: string | null): MailPart[] => {
    const address = words.answerAt(invitationId);
    return address ? (["yes", "maybe", "no"] as const).map((one) => ({ kind: "link", words: t(`mail.answer.${one}`), address: `${address}?answer=${one}` })) : [];
  };
  const title = words.titleOf((message.series?.now ?? message.meetings[0]?.meeting ?? wholeOf(message)).titleTextId);

  if (message.gone) {
    const gone = message.gone;
    const what = "series" in gone ? rhythm(gone.series) : when(gone.meeting);
    return { subject: t(message.isUninvited ? "mail.uninvited.subject" : "mail.off.subject", { title }), parts: [paragraph(t(offWords(message, "series" in gone))), paragraph(`${title}\n${what}`)] };
  }
  if (message.method === "CANCEL") {
    const lines = message.meetings.slice(0, MOST_LINES).map(({ meeting }) => when(meeting));
    const more = message.meetings.length - lines.length;
    return {
      subject: t(message.isUninvited ? "mail.uninvited.subject" : "mail.off.subject", { title }),
      parts: [paragraph(t(offWords(message, message.meetings.length > 1))), paragraph([title, ...lines, ...(more > 0 ? [t("mail.more", { count: more })] : [])].join("\n"))],
    };
  }
  if (message.series && !message.about) {
    const { now: series, before } = message.series;
    if (!before) {
      return {
        subject: t("mail.invited.subject", { title }),
        parts: [paragraph(t("mail.invited.series")), paragraph([title, rhythm(series), where(series)].join("\n")), ...join(series), paragraph(t("mail.asksFirst")), ...answer(message.series.invitationId)],
      };
    }
    const changed = [
      before.titleTextId !== series.titleTextId && t("mail.changed.title", { before: words.titleOf(before.titleTextId), now: title }),
      rhythm(before) !== rhythm(series) && t("mail.changed.time", { before: rhythm(before), now: rhythm(series) }),
      before.minutes !== series.minutes && t("mail.changed.length", { before: minutesIn(before), now: minutesIn(series) }),
      !samePlace(before.place, series.place) && t("mail.changed.place", { before: words.placeOf(before), now: words.placeOf(series) }),
    ];
    return {
      subject: t("mail.changed.subject", { title }),
      parts: [paragraph(t("mail.changed.series")), paragraph([title, ...changed.filter((line) => line !== false)].join("\n")), ...join(series), ...answer(message.series.invitationId)],
    };
  }
  const meetings = message.about ?? message.meetings;
  const [first] = meetings;
  const isNew = meetings.every(({ before }) => before === null);
  if (isNew) {
    const lines = meetings.map(({ meeting }) => when(meeting));
    return {
      subject: t("mail.invited.subject", { title }),
      parts: [paragraph(t("mail.invited.one")), paragraph([title, ...lines, where(first!.meeting)].join("\n")), ...join(first!.meeting), ...answer(first!.invitationId)],
    };
  }
  const changes = meetings.flatMap(({ meeting, before, invitationId }): MailPart[] => {
    const moved = before && (before.startsAt !== meeting.startsAt || before.endsAt !== meeting.endsAt);
    const lines = [
      words.titleOf(meeting.titleTextId),
      ...(before && before.titleTextId !== meeting.titleTextId ? [t("mail.changed.title", { before: words.titleOf(before.titleTextId), now: words.titleOf(meeting.titleTextId) })] : []),
      moved ? t("mail.changed.time", { before: when(before), now: when(meeting) }) : when(meeting),
      before && !samePlace(before.place, meeting.place) ? t("mail.changed.place", { before: words.placeOf(before), now: words.placeOf(meeting) }) : where(meeting),
    ];
    return [paragraph(lines.join("\n")), ...join(meeting), ...answer(invitationId)];
  });
  return { subject: t("mail.changed.subject", { title }), parts: [paragraph(t("mail.changed.one")), ...changes] };

  function minutesIn(series: ShownSeries): string {
    return when(standardMeeting(series, series.startsLocal));
  }
}

function wholeOf({ gone }: CalendarMessage): ShownMeeting | ShownSeries {
  return "series" in gone! ? gone.series : gone!.meeting;
}

function offWords(message: CalendarMessage, several: boolean) {
  const why = message.isUninvited ? "uninvited" : "off";
  return `mail.${why}.${several ? "series" : "one"}` as const;
}
