import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { AgreedBehind } from "../behind.queries.server.ts";

/** What meetings recommended or agreed to do that goes on as an improvement, each a link to what was written down there. */
export function MeetingsBehind({ agreed, reader, now }: { agreed: AgreedBehind[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  if (agreed.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">{t("outcomes.behind")}</h2>
      <ul className="grid gap-2">
        {agreed.map(({ id, text, meetingNumber, heldAt }) => (
          <li key={id}>
            <a href={paths.meetingNotes(meetingNumber)}>
              <InlineText text={text} />
            </a>
            <span className="block text-second text-ink2">{formatDate(heldAt, reader, { now })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
