import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { AgendaList, AgendaSum } from "../agenda/components/agenda-list.tsx";
import { WhatHappened } from "../agenda/components/what-happened.tsx";
import { BookingStateMark } from "../interpreters/components/booking-state.tsx";
import type { MeetingRoomFacts } from "../meeting-room.server.ts";
import { MissingList } from "../readiness/components/missing-list.tsx";
import { ReadinessTable } from "../readiness/components/readiness-table.tsx";
import { PaperList } from "../papers/components/paper-list.tsx";
import { QuorumNote, WhoComes } from "../rsvp/components/who-comes.tsx";
import { WhoWasThere } from "../rsvp/components/who-was-there.tsx";

type Meeting = { number: number; startsAt: Date; endsAt: Date; timeZone: string };

/** The main part of the team's page of a meeting: what is missing, ready by language, agenda, papers, what was written down. */
export function MeetingRoom({ room, meeting, reader, now }: { room: MeetingRoomFacts; meeting: Meeting; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  const { number } = meeting;
  const { mayPlan, begun, readiness, isOff } = room;
  const work = mayPlan && !isOff;
  return (
    <>
      {!isOff && <MissingList missing={room.missing} number={number} reader={reader} now={now} mayPlan={mayPlan} translates={room.translates} translators={room.translators} />}
      {work && begun && <Afterwards room={room} />}
      {readiness && readiness.rows.length > 0 && !begun && !isOff && (
        <Section title={t("ready.title")} aside={t("ready.sum", { people: room.invited.length, count: readiness.rows.length })}>
          <ReadinessTable rows={readiness.rows} before={readiness.before?.startsAt ?? null} reader={reader} />
        </Section>
      )}
      <Section title={t("agenda.section")} aside={room.agenda.length > 0 && <AgendaSum items={room.agenda} meeting={meeting} lang={reader.lang} />}>
        {room.agenda.length === 0 ? (
          <p className="text-ink2">{t(room.isOver || isOff ? "agenda.wasNothing" : "agenda.nothing")}</p>
        ) : (
          <AgendaList
            items={room.agenda}
            meeting={meeting}
            lang={reader.lang}
            edit={room.mayChangeAgenda ? { item: (id) => paths.agendaItem(number, id), move: (id) => paths.moveAgendaItem(number, id) } : null}
            since={<WhatHappened happened={room.happened} lang={reader.lang} timeZone={meeting.timeZone} now={now} />}
            surveyHref={paths.surveyResults}
            {...(room.seesBacklog && { improvementHref: paths.improvement })}
          />
        )}
        {room.mayPrepare && (
          <p className="no-print mt-3">
            <ButtonLink variant="plain" icon="plus" href={paths.newAgendaItem(number)}>
              {t("agenda.add")}
            </ButtonLink>
          </p>
        )}
      </Section>
      {(room.papers.length > 0 || room.mayPrepare) && <Papers room={room} />}
    </>
  );
}

/** What there is to read before: each leads to its form while it can be changed, then it opens to be read. */
function Papers({ room }: { room: MeetingRoomFacts }) {
  const { t } = useTranslation("meetings");
  const { number, papers, mayPrepare } = room;
  if (!mayPrepare) {
    return (
      <Section title={t("papers.section")}>
        <PaperList papers={papers} />
      </Section>
    );
  }
  return (
    <Section title={t("papers.section")}>
      {papers.length === 0 ? (
        <p className="text-ink2">{t("papers.nothing")}</p>
      ) : (
        <ul className="grid gap-1.5">
          {papers.map((paper) => (
            <li key={paper.id} className="flex items-baseline gap-2">
              <Icon name="paper" className="translate-y-[0.2em] text-edge" />
              <a href={paths.paper(number, paper.id)}>
                <InlineText text={paper.title} />
              </a>
              <span className="text-ink2">{t("papers.minutes", { count: paper.readingMinutes })}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="no-print mt-3">
        <ButtonLink variant="plain" icon="plus" href={paths.newPaper(number)}>
          {t("papers.add")}
        </ButtonLink>
      </p>
    </Section>
  );
}

/** What is written down once a meeting has begun: who was there, notes, minutes. */
function Afterwards({ room }: { room: MeetingRoomFacts }) {
  const { t } = useTranslation("meetings");
  const { number, minutes } = room;
  return (
    <Section title={t("record.section")}>
      <div className="no-print flex flex-wrap gap-2">
        <ButtonLink variant="plain" icon="people" href={paths.attendance(number)}>
          {t("attendance.title")}
        </ButtonLink>
        <ButtonLink variant="plain" icon="pen" href={paths.meetingNotes(number)}>
          {t("notes.title")}
        </ButtonLink>
        <ButtonLink variant="plain" icon="paper" href={paths.minutes(number)}>
          {minutes ? t(`minutes.open.${minutes.state}`) : t("minutes.open.none")}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** The rail beside it: who comes, the quorum, what people need, who is booked. */
export function MeetingRail({ room, reader }: { room: MeetingRoomFacts; reader: Reader }) {
  const { t } = useTranslation("meetings");
  const { number, quorum, invited, bookings, mayPlan } = room;
  return (
    <>
      {quorum && !room.isOff && <QuorumNote quorum={quorum} />}
      {invited.length > 0 &&
        (room.isOver || room.isOff ? (
          <WhoWasThere invited={invited} />
        ) : (
          <WhoComes number={number} invited={invited} lang={reader.lang} mayRecord={mayPlan && !room.begun} />
        ))}
      {(bookings.length > 0 || room.mayPrepare) && (
        <Section title={t("interpreters.section")}>
          <ul className="divide-y divide-line">
            {bookings.map((booking) => (
              <li key={booking.id} className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 py-1.5">
                <span>
                  {mayPlan ? <a href={paths.booking(number, booking.id)}>{bookingName(booking, reader.lang, t)}</a> : bookingName(booking, reader.lang, t)}
                  {booking.agency && (
                    <span className="text-ink2">
                      {" · "}
                      <bdi>{booking.agency}</bdi>
                    </span>
                  )}
                </span>
                <BookingStateMark state={booking.state} isLate={booking.isLate} quiet />
              </li>
            ))}
          </ul>
          {room.mayPrepare && (
            <p className="no-print mt-2">
              <ButtonLink variant="plain" icon="plus" href={paths.newBooking(number)}>
                {t("interpreters.add")}
              </ButtonLink>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** Whom a booking is about: "Arabic (Levantine)", "Sign language", "Captions". */
export function bookingName(
  booking: { kind: "interpreter" | "sign_language" | "captions"; lang: string; dialect: string | null },
  lang: string,
  t: ReturnType<typeof useTranslation<"meetings">>["t"],
): string {
  if (booking.kind !== "interpreter") return t(`interpreters.kind.${booking.kind}`);
  const language = nameOfSpoken(booking.lang, lang);
  return booking.dialect ? t("interpreters.withDialect", { language, dialect: `\u2068${booking.dialect}\u2069` }) : language;
}
