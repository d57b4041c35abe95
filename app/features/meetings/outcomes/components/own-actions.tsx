import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isInReadersLanguage } from "#app/features/backlog/components/text-for-reader.tsx";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { LinkRow } from "#app/ui/layout/link-row.tsx";
import type { OwnAction } from "../own-actions.queries.server.ts";

/** What meetings agreed that somebody does, as rows of a card of what waits for them. */
export function OwnActionRows({ actions, reader, now }: { actions: OwnAction[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("meetings");
  const { t: ofBacklog } = useTranslation("backlog");
  return actions.map(({ id, text, dueOn, meeting, isInvited }) => {
    const due = dueOn && t("own.actionDue", { date: formatDate(dueOn.toISOString().slice(0, 10), reader, { now }) });
    const notYet = isInReadersLanguage(text) ? null : ofBacklog("notYetIn", { language: nameOfLanguage(reader.lang, reader.lang) });
    const line = [notYet, due, t("own.actionFrom", { title: isolated(meeting.title) })].filter(Boolean).join(" · ");
    return isInvited ? (
      <LinkRow key={id} href={paths.ownMeeting(meeting.number)} icon="tick" title={isolated(text)} line={line} />
    ) : (
      <li key={id} className="grid min-h-16 content-center px-4 py-3">
        <p className="text-lg font-[650]">{isolated(text)}</p>
        <p className="small text-ink2">{line}</p>
      </li>
    );
  });
}

function isolated(text: ReadableText): string {
  return `\u2068${wordsFor(text).words}\u2069`;
}
