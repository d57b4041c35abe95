import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import type { RedactionState } from "../redaction.queries.server.ts";

/** On the page of a message: that its words may tell who it is, and what is hidden already. */
export function RedactionNotes(props: { inputId: string; mayIdentify: boolean; redaction: RedactionState | null; reader: Reader; now: Date }) {
  const { inputId, mayIdentify, redaction, reader, now } = props;
  const { t } = useTranslation("redaction");
  return (
    <>
      {mayIdentify && (
        <Note tone="ember" title={t("note.title")}>
          <p>
            {t("note.line")} <a href={paths.redact(inputId)}>{t("action")}</a>
          </p>
        </Note>
      )}
      {redaction && (
        <Note title={t("hidden.title", { count: redaction.masked })}>
          {redaction.purgeAt ? t("hidden.keptUntil", { date: formatDate(redaction.purgeAt, reader, { now }) }) : t("hidden.purged")}
        </Note>
      )}
    </>
  );
}
