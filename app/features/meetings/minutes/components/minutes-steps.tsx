import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { MinutesToRead } from "../minutes.queries.server.ts";

/** Where the minutes of a meeting stand, and what comes next: write, approve, publish, correct. */
export function MinutesSteps({ number, newest, begun, reader, now }: { number: number; newest: MinutesToRead | null; begun: boolean; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  if (!newest) {
    return (
      <EmptyState title={t("minutes.none")} actions={begun && <ButtonLink href={paths.draftMinutes(number)}>{t("minutes.write")}</ButtonLink>}>
        {t(begun ? "minutes.noneLine" : "attendance.notYetLine")}
      </EmptyState>
    );
  }
  const edit = (
    <ButtonLink variant="plain" icon="pen" href={paths.editMinutes(number)}>
      {t("minutes.edit")}
    </ButtonLink>
  );
  if (newest.state === "draft") {
    return (
      <Note icon="pen" title={t(newest.corrects ? "minutes.isCorrection" : "minutes.isDraft")}>
        <p>{t("minutes.isDraftLine")}</p>
        <div className="no-print mt-2 flex flex-wrap gap-2">
          <ButtonLink href={paths.approveMinutes(number)}>{t("minutes.approve")}</ButtonLink>
          {edit}
        </div>
      </Note>
    );
  }
  if (newest.state === "approved") {
    const date = newest.approvedAt ? formatDate(newest.approvedAt, reader, { now }) : "";
    return (
      <Note tone="sea" icon="tick" title={t("minutes.isApproved", { date })}>
        {newest.approvedBy && (
          <p>
            <bdi>{newest.approvedBy}</bdi>
          </p>
        )}
        <div className="no-print mt-2 flex flex-wrap gap-2">
          <ButtonLink href={paths.publishMinutes(number)}>{t("minutes.publish")}</ButtonLink>
          {edit}
        </div>
      </Note>
    );
  }
  return (
    <p className="no-print">
      <ButtonLink variant="plain" icon="stale" href={paths.correctMinutes(number)}>
        {t("minutes.correct")}
      </ButtonLink>
    </p>
  );
}
