import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime, type Reader } from "#app/ui/format/format.ts";
import type { NoteToRead } from "../notes.queries.server.ts";
import { NoteForm } from "./note-form.tsx";

/** What the team says to itself about an improvement, oldest first, and the form for more. */
export function Discussion(props: { number: number; notes: NoteToRead[]; lastResult?: SubmissionResult<string[]> | null | undefined; reader: Reader; now: Date }) {
  const { number, notes, lastResult, reader, now } = props;
  const { t } = useTranslation("backlog");
  return (
    <div className="grid max-w-column gap-4">
      <p className="text-ink2">{t("note.who")}</p>
      {notes.length > 0 && (
        <ol className="grid gap-4">
          {notes.map((note) => (
            <li key={note.id} className="grid gap-0.5">
              <p className="flex flex-wrap items-baseline gap-x-3 text-second text-ink2">
                {note.author && <bdi className="font-semibold text-ink">{note.author}</bdi>}
                <span>{formatDateTime(note.writtenAt, reader, { now, style: "short" })}</span>
                {note.canRemove && <a href={paths.removeImprovementNote(number, note.id)}>{t("note.remove")}</a>}
              </p>
              <NoteWords note={note} />
            </li>
          ))}
        </ol>
      )}
      <NoteForm number={number} lastResult={lastResult} />
    </div>
  );
}

/** The words of a note, or that they were taken back. */
export function NoteWords({ note }: { note: Pick<NoteToRead, "text"> }) {
  const { t } = useTranslation("backlog");
  if (note.text.erased) return <p className="text-ink2">{t("note.gone")}</p>;
  const { words, lang } = wordsFor(note.text);
  return (
    <p lang={lang} dir={directionOf(lang)} className="whitespace-pre-line">
      {words}
    </p>
  );
}
