import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText, isInReadersLanguage } from "#app/features/backlog/components/text-for-reader.tsx";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import type { WaitingSurvey } from "../invitations.queries.server.ts";

/** Surveys that wait for an answer of whoever is signed in: a press leads to their own invitation. Nothing where none waits. */
export function WaitingSurveys({ surveys, reader, now }: { surveys: WaitingSurvey[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("surveys");
  const { t: ofBacklog } = useTranslation("backlog");
  if (surveys.length === 0) return null;
  return (
    <LinkCard>
      {surveys.map(({ number, title, minutes, closesOn }) => (
        <LinkRow
          key={number}
          href={paths.ownSurvey(number)}
          icon="pen"
          title={<InlineText text={title} />}
          line={[
            ...(isInReadersLanguage(title) ? [] : [ofBacklog("notYetIn", { language: nameOfLanguage(reader.lang, reader.lang) })]),
            t("answering.minutes", { count: minutes }),
            ...(closesOn ? [t("invitations.until", { date: formatDate(closesOn.toISOString().slice(0, 10), reader, { now }) })] : []),
          ].join(" · ")}
        />
      ))}
    </LinkCard>
  );
}
