import type { TFunction } from "i18next";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { RecruitingEvent } from "../recruiting.queries.server.ts";
import type { ApplicantPage } from "../recruiting-page.server.ts";

/** What happened to an application, in sentences. */
export function ApplicantHistory({ page, open }: { page: ApplicantPage; open?: boolean }) {
  const { t } = useTranslation("membership");
  const { t: sentence } = useTranslation("events");
  const { application, reader, now } = page;
  return (
    <More label={t("recruit.history")} open={open}>
      <div className="mt-3">
        <Timeline>
          {application.history.map((event) => {
            const when = formatDateTime(event.at, reader, { now });
            const detail = detailOf(event, page, t);
            return (
              <TimelineItem
                key={event.id}
                bullet={event.by ? "team" : "fact"}
                title={sentence(event.name as never)}
                date={event.by ? t("recruit.byOn", { name: `\u2068${event.by}\u2069`, when }) : when}
              >
                {detail && <p>{detail}</p>}
              </TimelineItem>
            );
          })}
        </Timeline>
      </div>
    </More>
  );
}

function detailOf({ name, payload }: RecruitingEvent, { reader, now }: ApplicantPage, t: TFunction<"membership">): string | null {
  switch (name) {
    case "application.received":
      return payload.onBehalf ? t("recruit.typed") : null;
    case "application.moved": {
      const moved = t("recruit.fromTo", { from: t(`state.${payload.from as "applied"}`), to: t(`state.${payload.to as "applied"}`) });
      return payload.letter ? `${moved} ${t("recruit.withLetter")}` : moved;
    }
    case "application.planned":
      return typeof payload.dueOn === "string" ? t("recruit.dueOn", { date: formatDate(payload.dueOn, reader, { now }) }) : null;
    default:
      return null;
  }
}
