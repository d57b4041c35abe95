import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { DateLeaf } from "#app/ui/layout/date-leaf.tsx";
import { RSVPS, type Rsvp } from "../meeting.ts";
import { MeetingWhen, MeetingWhere, type MeetingToShow } from "./meeting-head.tsx";

/** What an advisor's first page says of their next meeting. */
export interface NextMeeting extends MeetingToShow {
  number: number;
  answer: Rsvp | null;
  isOpen: boolean;
  /** How the interpreter of the reader's language stands; null: none is asked for. */
  interpreter: "booked" | "wanted" | null;
  /** How many papers there are, and how long they take to read. */
  papers: { count: number; minutes: number };
  place: { words: string; lang: string } | null;
}

const ICONS = { yes: "tick", maybe: "clock", no: "cross" } as const;

/** The next meeting on an advisor's first page: when, where, yes or no by one press, and what there is to know (LOOK 06). */
export function NextMeetingCard({ next, lang, now }: { next: NextMeeting; lang: string; now: Date }) {
  const { t } = useTranslation("meetings");
  const { number, answer } = next;
  return (
    <div className="card grid gap-4 p-4">
      <div className="flex gap-4">
        <DateLeaf value={next.startsAt} reader={{ lang, timeZone: next.timeZone }} />
        <div className="grid min-w-0 flex-1 content-start gap-0.5">
          <p className="small text-ink2">{t("next.yours")}</p>
          <h2>
            <a href={paths.ownMeeting(number)}>
              <InlineText text={next.title} />
            </a>
          </h2>
          <MeetingWhen meeting={next} lang={lang} now={now} />
          <MeetingWhere meeting={next} place={next.place} />
        </div>
      </div>
      <AnswerButtons number={number} answer={answer} isOpen={next.isOpen} />
      <ul className="grid gap-1.5">
        {next.interpreter && (
          <li className="flex items-baseline gap-2">
            <Icon name="ear" className="translate-y-[0.2em] text-edge" />
            {t(`next.interpreter.${next.interpreter}`, { language: nameOfSpoken(lang, lang) })}
          </li>
        )}
        {next.papers.count > 0 && (
          <li className="flex items-baseline gap-2">
            <Icon name="paper" className="translate-y-[0.2em] text-edge" />
            <a href={`${paths.ownMeeting(number)}#papers`}>{t("next.papers", { count: next.papers.count })}</a>
          </li>
        )}
        {next.isOpen && (
          <li className="flex items-baseline gap-2">
            <Icon name="people" className="translate-y-[0.2em] text-edge" />
            <a href={paths.ownAnswer(number)}>{t("next.needs")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Yes, maybe, no: each one press that sends. The answer that stands says so. */
export function AnswerButtons({ number, answer, isOpen }: { number: number; answer: Rsvp | null; isOpen: boolean }) {
  const { t } = useTranslation("meetings");
  if (!isOpen) return answer ? <p className="font-semibold">{t(`rsvp.said.${answer}`)}</p> : null;
  return (
    <form method="post" action={paths.ownAnswer(number)} className="grid gap-2">
      <p className="font-bold">{answer ? t(`rsvp.said.${answer}`) : t("rsvp.question.you")}</p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2">
        {RSVPS.map((one) => (
          <Button key={one} variant="plain" icon={ICONS[one]} name="answer" value={one} aria-label={answer === one ? t("next.chosen", { answer: t(`rsvp.answer.${one}`) }) : undefined}>
            {t(`rsvp.answer.${one}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
