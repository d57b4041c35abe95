import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { formatDateTime, formatList } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { InputPage } from "../../input-page.server.ts";
import { useInboxQuery } from "../../components/use-inbox-query.ts";
import type { NoteToRead } from "../notes.queries.server.ts";

/** What the team noted about an input among itself, and the way to note something unless `writes` is false. */
export function InputNotes({ page, notes, writes = true }: { page: InputPage; notes: NoteToRead[]; writes?: boolean }) {
  const { t } = useTranslation("together");
  const { input, reader, now } = page;
  const query = useInboxQuery();
  if (input.status === "withdrawn") return null;
  const write = (
    <ButtonLink variant="quiet" icon="pen" shortcut="c" href={paths.noteInput(input.id) + query}>
      {t("write")}
    </ButtonLink>
  );
  if (notes.length === 0) return <div>{write}</div>;
  return (
    <Section title={t("title")} aside={t("forTeam")}>
      <ul className="card divide-y divide-line">
        {notes.map(({ id, text, author, isMine, writtenAt, mentioned }) => {
          const shown = wordsFor(text);
          const when = formatDateTime(writtenAt, reader, { now });
          return (
            <li key={id} className="grid gap-1 px-4 py-3">
              <p lang={shown.lang} dir={directionOf(shown.lang)} className="whitespace-pre-line">
                {shown.words}
              </p>
              <p className="flex flex-wrap gap-x-3 text-second text-ink2">
                <span>{author ? t("byOn", { name: `\u2068${author}\u2069`, when }) : when}</span>
                {mentioned.length > 0 && <span>{t("asked", { names: formatList(mentioned.map((name) => `\u2068${name}\u2069`), reader.lang) })}</span>}
                {isMine && <a href={paths.removeNote(input.id, id) + query}>{t("remove.link")}</a>}
              </p>
            </li>
          );
        })}
      </ul>
      {writes && write}
    </Section>
  );
}
