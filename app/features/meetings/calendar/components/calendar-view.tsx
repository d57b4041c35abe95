import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { dayIn, formatDate, formatMonth, formatTime, type Reader } from "#app/ui/format/format.ts";
import { MonthGrid } from "#app/ui/layout/month-grid.tsx";
import { Segmented } from "#app/ui/layout/segmented.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import type { MeetingInList } from "../../meeting.queries.server.ts";
import { calendarSearch, CALENDAR_VIEWS, type CalendarAsked, type CalendarWhose } from "../calendar.ts";
import type { CalendarPage } from "../calendar-page.server.ts";

/** A calendar with its ways to other months, views and groups; everything is a link, so it needs neither script nor mouse. */
export function CalendarView(props: {
  page: CalendarPage;
  reader: Reader;
  /** The address of this calendar. */
  href: string;
  /** The address of a meeting, for this reader. */
  meetingHref: (number: number) => string;
  groups: readonly { slug: string; name: string }[];
  seesAll: boolean;
}) {
  const { page, reader, href, meetingHref, groups, seesAll } = props;
  const { t } = useTranslation("meetings");
  const { asked, today, earlier, later, meetings } = page;
  const month = formatMonth(asked.month, reader.lang);
  const to = (other: CalendarAsked) => href + calendarSearch(other, today);
  const whose: { of: CalendarWhose; label: string }[] = [
    { of: "mine", label: t("calendar.mine") },
    ...groups.map(({ slug, name }) => ({ of: { group: slug }, label: name })),
    ...(seesAll ? [{ of: "all" as const, label: t("calendar.all") }] : []),
  ];
  const entry = (meeting: MeetingInList) => <Entry key={meeting.id} meeting={meeting} reader={reader} href={meetingHref(meeting.number)} isOver={meeting.endsAt <= page.now} />;
  const byDay = new Map<string, MeetingInList[]>();
  for (const meeting of meetings) {
    const day = dayIn(meeting.startsAt, reader.timeZone);
    byDay.set(day, [...(byDay.get(day) ?? []), meeting]);
  }
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="me-auto">{month}</h2>
        <nav aria-label={t("calendar.months")} className="flex flex-wrap gap-2 max-sm:grid max-sm:w-full max-sm:grid-cols-2">
          <ButtonLink href={to(earlier)} variant="plain">
            {formatMonth(earlier.month, reader.lang)}
          </ButtonLink>
          {asked.month !== today.slice(0, 7) && (
            <ButtonLink href={to({ ...asked, month: today.slice(0, 7) })} variant="plain">
              {t("calendar.thisMonth")}
            </ButtonLink>
          )}
          <ButtonLink href={to(later)} variant="plain">
            {formatMonth(later.month, reader.lang)}
          </ButtonLink>
        </nav>
      </div>
      <div className="flex flex-wrap gap-3">
        <Segmented
          label={t("calendar.view")}
          views={CALENDAR_VIEWS.map((view) => ({ href: to({ ...asked, view }), label: t(`calendar.${view}`), current: view === asked.view }))}
        />
        {whose.length > 1 && (
          <Segmented
            label={t("calendar.whose")}
            views={whose.map(({ of, label }) => ({ href: to({ ...asked, whose: of }), label, current: JSON.stringify(of) === JSON.stringify(asked.whose) }))}
          />
        )}
      </div>
      {meetings.length === 0 && <EmptyState title={t("calendar.none", { month })}>{t("calendar.noneLine")}</EmptyState>}
      {asked.view === "month" ? (
        <MonthGrid
          caption={t("calendar.caption", { month })}
          month={asked.month}
          reader={reader}
          today={today}
          todayLabel={t("calendar.today")}
          on={(day) => (byDay.has(day) ? <ul className="grid gap-1">{byDay.get(day)!.map(entry)}</ul> : null)}
        />
      ) : (
        [...byDay].map(([day, ofDay]) => (
          <section key={day}>
            <h3 className="text-base">
              <time dateTime={day}>{formatDate(day, reader, { weekday: true })}</time>
            </h3>
            <ul className="grid gap-1">{ofDay.map(entry)}</ul>
          </section>
        ))
      )}
    </div>
  );
}

function Entry({ meeting, reader, href, isOver }: { meeting: MeetingInList; reader: Reader; href: string; isOver: boolean }) {
  const { t } = useTranslation("meetings");
  const { words, lang } = wordsFor(meeting.title);
  const isOff = meeting.state === "cancelled";
  const rsvp = meeting.own?.rsvp ?? "none";
  // Nobody is asked to come to what is over.
  const saysRsvp = meeting.own !== null && !(isOver && rsvp === "none");
  return (
    <li className="text-sm">
      <a href={href} className="inline-block py-1">
        <span className="tabular-nums">{formatTime(meeting.startsAt, reader)}</span>{" "}
        <bdi lang={lang} className={isOff ? "line-through" : undefined}>
          {words}
        </bdi>
      </a>
      {(isOff || saysRsvp) && <span className="block text-ink2">{isOff ? t("calendar.off") : t(`calendar.rsvp.${rsvp}`)}</span>}
    </li>
  );
}
