import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Custody } from "#app/ui/voice/custody.tsx";
import type { Custody as CustodyFacts } from "../texts.ts";

/** Who translated and who checked, in the reader's language: "Reviewed by Inés R., 3 November". */
export function CustodyLabel({ custody, reader, now }: { custody: CustodyFacts; reader: Reader; now?: Date }) {
  const { t } = useTranslation("texts");
  const { state, translatedBy, reviewedBy, reviewedAt, qualifiedAs } = custody;
  if (state === "reviewed") {
    const date = reviewedAt ? formatDate(reviewedAt, reader, { style: "short", weekday: false, ...(now && { now }) }) : "";
    return (
      <Custody state={state} more={qualifiedAs && t(`custody.qualified.${qualifiedAs}`)}>
        {reviewedBy ? t("custody.reviewedBy", { name: isolated(reviewedBy), date }) : t("custody.reviewed", { date })}
      </Custody>
    );
  }
  if (state === "sample") return <Custody state={state}>{t("custody.sample")}</Custody>;
  return (
    <Custody state={state} more={t("custody.notReviewed")}>
      {state === "machine" ? t("custody.machine") : translatedBy ? t("custody.translatedBy", { name: isolated(translatedBy) }) : t("custody.human")}
    </Custody>
  );
}

/** A name inside a sentence keeps its own direction (Unicode isolates, as `<bdi>`). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
