import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { PublishedUpdate } from "../../changes.queries.server.ts";
import { PublishedPair } from "../../components/published-pair.tsx";

/** What the members of a group were told and not everyone; nothing where there is none. */
export function GroupNews({ news, reader, now }: { news: PublishedUpdate[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  if (news.length === 0) return null;
  return (
    <Section title={t("update.forGroup")}>
      <div className="grid gap-8">
        {news.map((update) => (
          <PublishedPair key={update.id} update={update}>
            <p className="text-ink2">{t(update.corrects ? "public.correctedOn" : "public.toldOn", { date: formatDate(update.publishedAt, reader, { now, weekday: false }) })}</p>
          </PublishedPair>
        ))}
      </div>
    </Section>
  );
}
