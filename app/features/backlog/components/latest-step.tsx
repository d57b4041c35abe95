import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { Said } from "../said.queries.server.ts";
import { dayOf, titleOf } from "./story-step.tsx";

/** The latest that happened to what somebody said, in one line; while nobody has read it, by when a person does. */
export function LatestStep({ said: { input, story }, reader, now }: { said: Said; reader: Reader; now: Date }) {
  const { t } = useTranslation("receipt");
  const last = story.items.at(-1);
  if (!last) return null;
  if (last.kind === "said") {
    return (
      <p>
        <strong>{t("story.next.read")}</strong> {input.ackDueAt && <span className="text-ink2">{t("story.next.by", { date: formatDate(input.ackDueAt, reader, { now }) })}</span>}
      </p>
    );
  }
  return (
    <p>
      <strong>{titleOf(last, t)}</strong> <span className="text-ink2">{formatDate(dayOf(last), reader, { now })}</span>
    </p>
  );
}
