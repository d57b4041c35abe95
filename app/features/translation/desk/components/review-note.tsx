import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import type { DeskText } from "../desk.queries.server.ts";

/** Whose translation stands in the field, and what is still to be done with it. */
export function ReviewNote({ text, isOwn, reader, now }: { text: DeskText; isOwn: boolean; reader: Reader; now: Date }) {
  const { t } = useTranslation("translations");
  if (text.translation === null || !text.custody) return null;
  return (
    <Note icon="globe" title={text.state === "ready" ? t(isOwn ? "review.waitsForAnother" : "review.waitsForYou") : undefined}>
      <CustodyLabel custody={text.custody} reader={reader} now={now} />
      {text.state !== "reviewed" && !isOwn && (
        <p className="mt-1">
          <a href={paths.reviewTranslation(text.textId, text.to)}>{t("review.asItStands")}</a>
        </p>
      )}
    </Note>
  );
}
