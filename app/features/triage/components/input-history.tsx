import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { HistoryItem } from "../reading.queries.server.ts";

/** What happened to an input, in sentences; closed unless `open`, as where something changed meanwhile. */
export function InputHistory({ page, open }: { page: { input: { history: HistoryItem[] }; reader: Reader; now: Date }; open?: boolean }) {
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  return (
    <More label={t("history.title")} open={open}>
      <div className="mt-3">
        <Timeline>
          {input.history.map((item) => (
            <HistoryStep key={item.id} item={item} reader={reader} now={now} />
          ))}
        </Timeline>
      </div>
    </More>
  );
}

function HistoryStep({ item, reader, now }: { item: HistoryItem; reader: Reader; now: Date }) {
  const { t: sentence } = useTranslation("events");
  const { t } = useTranslation("triage");
  const when = typeof item.at === "string" ? formatDate(item.at, reader, { now }) : formatDateTime(item.at, reader, { now });
  const { t: ofIntake } = useTranslation("intake");
  const detail = detailOf(item, reader, now, t) ?? detailOfCase(item, reader, now, ofIntake);
  return (
    <TimelineItem
      bullet={item.by ? "team" : "fact"}
      title={sentence(item.name as never)}
      date={item.by ? t("history.byOn", { name: `\u2068${item.by}\u2069`, when }) : when}
    >
      {detail && <p>{detail}</p>}
    </TimelineItem>
  );
}

function detailOf({ name, payload }: HistoryItem, reader: Reader, now: Date, t: TFunction<"triage">): string | null {
  switch (name) {
    case "input.closed":
      return t(`closeReason.${payload.reason as "spam"}.label`);
    case "input.set_aside":
      return t("history.until", { date: formatDate(payload.until as string, reader, { now }) });
    case "input.urgency_changed": {
      const change = t("history.urgency", { from: urgency(payload.from, t), to: urgency(payload.to, t) });
      return payload.reason ? t("history.withReason", { what: change, reason: t(`lowering.${payload.reason as "other"}`) }) : change;
    }
    default:
      return null;
  }
}

/** Of what happened on the way to the legal team. */
function detailOfCase({ name, payload }: HistoryItem, reader: Reader, now: Date, t: TFunction<"intake">): string | null {
  switch (name) {
    case "input.sent_to_intake":
      return t(`send.reasons.${payload.reason as "other"}`);
    case "input.returned_from_intake":
      return t(`return.reasons.${payload.reason as "no_own_case"}`);
    case "input.reach_tried":
      return `${t(`result.${payload.result as "reached"}`)} · ${formatDate(payload.on as string, reader, { now })}`;
    case "input.handover_closed":
      return payload.because ? t(`because.${payload.because as "not_safe"}`) : t(`outcome.${payload.outcome as "reached"}.label`);
    default:
      return null;
  }
}

function urgency(level: unknown, t: TFunction<"triage">): string {
  return t(`urgency.${level as 1}.short`);
}
