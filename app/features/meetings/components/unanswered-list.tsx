import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { Unanswered } from "../raised.queries.server.ts";

/** What a group recommended and nobody has answered, with since when it waits. `after`: what stands under each. */
export function UnansweredList(props: { unanswered: readonly Unanswered[]; reader: Reader; now: Date; after?: (one: Unanswered) => ReactNode }) {
  const { unanswered, reader, now, after } = props;
  const { t } = useTranslation("meetings");
  return (
    <ul className="card divide-y divide-line">
      {unanswered.map((one) => (
        <li key={one.id} className="grid gap-1 px-4 py-3">
          <span className="font-[650]">
            <InlineText text={one.text} />
          </span>
          <NotYetLine text={one.text} />
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusMark kind="waiting" label={t("recommended.notBegun")} />
            <span className="text-ink2">{t("open.since", { date: formatDate(one.heldAt, reader, { now, weekday: false }) })}</span>
          </span>
          {after?.(one)}
        </li>
      ))}
    </ul>
  );
}
