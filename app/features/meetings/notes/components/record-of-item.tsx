import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Drop } from "#app/ui/voice/drop.tsx";
import type { MeetingRecord } from "../record.queries.server.ts";

/** What was written down under one item of the agenda, and ways to write more. */
export function RecordOfItem({ number, itemId, record, lang, mayWrite }: { number: number; itemId: string | null; record: MeetingRecord; lang: string; mayWrite: boolean }) {
  const { t } = useTranslation("meetings");
  const notes = record.notes.filter((note) => note.itemId === itemId);
  const outcomes = record.outcomes.filter((outcome) => outcome.itemId === itemId);
  const query = itemId ? `?item=${itemId}` : "";
  return (
    <div className="grid gap-3">
      {outcomes.map((outcome) => (
        <div key={outcome.id} className="grid gap-1.5">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Tag tone="fig">{t(`outcomes.${outcome.kind}`)}</Tag>
            <strong>
              <InlineText text={outcome.text} />
            </strong>
          </p>
          {outcome.improvement ? (
            <p>
              {t("outcomes.goesOn")}{" "}
              <a href={paths.improvement(outcome.improvement.number)}>
                {formatNumber(outcome.improvement.number, lang)} · <InlineText text={outcome.improvement.title} />
              </a>
            </p>
          ) : (
            outcome.kind === "recommendation" &&
            mayWrite && (
              <p className="flex flex-wrap gap-x-4">
                <a href={paths.linkOutcome(number, outcome.id)}>{t("outcomes.link")}</a>
                <a href={paths.startFromOutcome(number, outcome.id)}>{t("outcomes.start")}</a>
              </p>
            )
          )}
          {mayWrite && (
            <a href={paths.outcome(number, outcome.id)} className="text-second">
              {t(`outcomes.editOne.${outcome.kind}`)}
            </a>
          )}
        </div>
      ))}
      {notes.map((note) =>
        note.text ? (
          <div key={note.id}>
            <p lang={wordsFor(note.text).lang} dir={directionOf(wordsFor(note.text).lang)} className="whitespace-pre-line">
              {phonesInOrder(wordsFor(note.text).words, wordsFor(note.text).lang)}
            </p>
            {mayWrite && (
              <a href={paths.note(number, note.id)} className="text-second">
                {t("notes.edit")}
              </a>
            )}
          </div>
        ) : (
          note.input && (
            <p key={note.id} className="flex items-center gap-2">
              <Drop side="patient" />
              <a href={paths.input(note.input.id)}>{t("said.one", { number: note.input.number })}</a>
            </p>
          )
        ),
      )}
      {mayWrite && (
        <div className="flex flex-wrap gap-2">
          <ButtonLink variant="plain" icon="pen" href={paths.newNote(number) + query}>
            {t("notes.add")}
          </ButtonLink>
          <ButtonLink variant="plain" icon="inbox" href={paths.meetingSaid(number) + query}>
            {t("said.title")}
          </ButtonLink>
          <ButtonLink variant="plain" icon="flag" href={paths.newOutcome(number) + query}>
            {t("outcomes.add")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
