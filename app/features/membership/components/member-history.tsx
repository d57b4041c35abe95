import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatDate, formatList, type Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { MemberEvent } from "../member.queries.server.ts";

/** What happened to a membership, from the log, newest first; the older part opens on request. */
export function MemberHistory({ history, reader, now }: { history: MemberEvent[]; reader: Reader; now: Date }) {
  const { t } = useTranslation(["membership", "events"]);
  const show = (event: MemberEvent) => (
    <TimelineItem
      key={event.id}
      bullet={event.name.startsWith("agreement.") ? "patient" : "fact"}
      title={t(`events:${event.name}` as never)}
      date={
        <>
          {formatDate(event.at, reader, { now, style: "short" })}
          {event.by && (
            <>
              {" · "}
              <bdi>{event.by}</bdi>
            </>
          )}
        </>
      }
    >
      <EventDetail payload={event.payload} reader={reader} />
    </TimelineItem>
  );
  const [first, rest] = [history.slice(0, SHOWN_AT_ONCE), history.slice(SHOWN_AT_ONCE)];
  return (
    <>
      <Timeline>{first.map(show)}</Timeline>
      {rest.length > 0 && (
        <More label={t("membership:member.older", { count: rest.length })}>
          <Timeline>{rest.map(show)}</Timeline>
        </More>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 6;

interface Payload {
  until?: string;
  doneOn?: string;
  reason?: string;
  step?: string;
  lang?: string;
  roles?: string[];
  shows?: string[];
}

/** What the sentence of an event does not say: until when, which step, why. */
function EventDetail({ payload, reader }: { payload: Record<string, unknown>; reader: Reader }) {
  const { t } = useTranslation(["membership", "identity"]);
  const { until, doneOn, reason, step, lang, roles, shows } = payload as Payload;
  const name = (key: string) => t(key as never) as string;
  const parts = [
    step && name(`membership:onboarding.step.${step}`),
    reason && name(`membership:${step ? "onboarding.waiveReasons" : "member.endReasons"}.${reason}`),
    roles && (roles.length > 0 ? formatList(roles.map((role) => name(`identity:roles.${role}`)), reader.lang) : name("membership:member.noRole")),
    shows && (shows.length > 0 ? formatList(shows.map((fact) => name(`membership:member.fact.${fact}`)), reader.lang) : name("membership:member.nameOnly")),
    doneOn && formatDate(doneOn, reader, { style: "short" }),
    until && t("membership:member.untilDay", { date: formatDate(until, reader, { style: "short" }) }),
    lang && nameOfLanguage(lang, reader.lang),
  ].filter(Boolean);
  return parts.length > 0 ? <p className="text-ink2">{parts.join(" · ")}</p> : null;
}
