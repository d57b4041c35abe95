import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark, type StatusKind } from "#app/ui/feedback/status.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import type { InputPage } from "../input-page.server.ts";
import { isOverdue, isUrgent } from "../triage.ts";
import { readByInWords } from "./due-in-words.ts";

/** How urgent an input is and by when it must be read, beside its number. */
export function InputState({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  const open = input.status === "new";
  return (
    <>
      {isUrgent(input.urgency) && (
        <Tag tone="brick" icon="flag">
          {t(`urgency.${input.urgency}.short`)}
        </Tag>
      )}
      {open && input.ackDueAt && (
        <span className={isOverdue(input, now) ? "font-semibold text-brick" : undefined}>{readByInWords(input.ackDueAt, reader, now, t)}</span>
      )}
    </>
  );
}

/** Where an input stands, with its mark. */
export function InputStatus({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { kind, word } = statusOf(page);
  return <StatusMark kind={kind} label={t(`status.${word}`)} />;
}

function statusOf({ input, waitsForContributor, now }: InputPage): { kind: StatusKind; word: "asked" | "late" | InputPage["input"]["status"] } {
  switch (input.status) {
    case "new":
      return isOverdue(input, now) ? { kind: "overdue", word: "late" } : { kind: "new", word: "new" };
    case "acknowledged":
      return waitsForContributor ? { kind: "waiting", word: "asked" } : { kind: "planned", word: "acknowledged" };
    case "linked":
      return waitsForContributor ? { kind: "waiting", word: "asked" } : { kind: "tried", word: "linked" };
    case "answered":
      return { kind: "changed", word: "answered" };
    case "closed":
    case "withdrawn":
      return { kind: "closed", word: input.status };
  }
}
