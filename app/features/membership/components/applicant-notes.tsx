import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { ApplicantPage } from "../recruiting-page.server.ts";

/** What the team noted among itself. */
export function ApplicantNotes({ page: { application, reader, now } }: { page: ApplicantPage }) {
  const { t } = useTranslation(["membership", "texts"]);
  if (application.notes.length === 0) return null;
  return (
    <Section title={t("recruit.note.title")} aside={t("recruit.note.forTeam")}>
      <ul className="card divide-y divide-line">
        {application.notes.map((note) => {
          const shown = wordsFor(note.text);
          return (
            <li key={note.id} className="grid gap-1 px-4 py-3">
              {note.text.erased ? (
                <p className="text-ink2">{t("texts:erased")}</p>
              ) : (
                <p lang={shown.lang} dir={directionOf(shown.lang)} className="whitespace-pre-line">
                  {shown.words}
                </p>
              )}
              <p className="text-second text-ink2">
                {note.authorName
                  ? t("recruit.byOn", { name: `\u2068${note.authorName}\u2069`, when: formatDateTime(note.writtenAt, reader, { now }) })
                  : formatDateTime(note.writtenAt, reader, { now })}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
