import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate, formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { InputPage } from "../input-page.server.ts";
import type { HistoryItem } from "../reading.queries.server.ts";

/** What happened to an input, in sentences; closed unless `open`, as where something changed meanwhile. */
export function InputHistory({ page, open }: { page: InputPage; open?: boolean }) {
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
  const detail = detailOf(item, reader, now, t);
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

function urgency(level: unknown, t: TFunction<"triage">): string {
  return t(`urgency.${level as 1}.short`);
}
