import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { dayIn, formatDate, type Reader } from "#app/ui/format/format.ts";
import { isToBeDone } from "../improvement.ts";
import type { ImprovementToRead } from "../improvement.queries.server.ts";
import { LinesOfText } from "./text-for-reader.tsx";

/** By when an improvement should be done, and whether that day has passed. */
export function DueDay({ improvement, reader, now }: { improvement: Pick<ImprovementToRead, "dueOn" | "status">; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  if (!improvement.dueOn) return null;
  const date = formatDate(improvement.dueOn, reader, { now, style: "short" });
  const isLate = improvement.dueOn < dayIn(now, reader.timeZone) && isToBeDone(improvement.status);
  return isLate ? <StatusMark kind="overdue" label={t("list.wasDue", { date })} /> : <>{date}</>;
}

/** The organisation from outside that takes part, and what it does. */
export function Partner({ partner }: { partner: NonNullable<ImprovementToRead["partner"]> }) {
  return (
    <>
      <bdi className="font-semibold">{partner.name}</bdi>
      {partner.does && (
        <span className="block">
          <LinesOfText text={partner.does} />
        </span>
      )}
    </>
  );
}
