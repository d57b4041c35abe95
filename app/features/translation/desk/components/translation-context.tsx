import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isTheirWords, textKindInWords, whereItAppears } from "#app/features/texts/components/text-kind.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { QuestionThread } from "../../questions/components/question-thread.tsx";
import type { QuestionToRead } from "../../questions/questions.queries.server.ts";
import type { DeskText } from "../desk.queries.server.ts";
import type { Neighbour } from "../neighbours.queries.server.ts";

/**
 * What a translator needs to know of a text: where it appears, who wrote and who reads it, by when, what was asked about it,
 * what it answers, what stands around it, and what it said before.
 */
export function TranslationContext(props: {
  text: DeskText;
  /** The short number of what it belongs to. */
  number: number | undefined;
  /** Where the reader may open what it belongs to. */
  link: string | null;
  asked?: { words: string; lang: string } | null;
  questions: QuestionToRead[];
  neighbours: Neighbour[];
  reader: Reader;
  now: Date;
}) {
  const { text, number, link, asked, questions, neighbours, reader, now } = props;
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const { before } = text;
  return (
    <>
      {text.critical && (
        <Note tone="ember" title={t("context.critical")}>
          {ofDesk("desk.criticalLine")}
        </Note>
      )}
      <Section title={t("context.where")}>
        <p>{whereItAppears(text, t)}</p>
        {link && (
          <p className="mt-1">
            <a href={link}>{ofDesk("desk.openThere")}</a>
          </p>
        )}
        <div className="mt-3">
          <Facts
            facts={[
              { label: ofDesk("desk.author"), value: isTheirWords(text) ? ofDesk("desk.somebody") : text.author && <bdi>{text.author}</bdi> },
              { label: t("context.audience"), value: t(`audience.${text.audience}`) },
              { label: t("context.due"), value: text.dueAt && formatDateTime(text.dueAt, reader, { now }) },
            ]}
          />
        </div>
      </Section>
      {asked && (
        <Section title={t("context.asked")}>
          <p lang={asked.lang} dir={directionOf(asked.lang)}>
            {asked.words}
          </p>
        </Section>
      )}
      <Section title={ofDesk("question.title")}>
        <div className="grid gap-4">
          {questions.map((question) => (
            <QuestionThread key={question.id} question={question} reader={reader} now={now} />
          ))}
          <p>
            <ButtonLink variant="plain" href={paths.askAuthor(text.textId, text.to)}>
              {ofDesk("question.ask")}
            </ButtonLink>
          </p>
        </div>
      </Section>
      {neighbours.length > 0 && (
        <Section title={ofDesk("desk.neighbours")}>
          <ul className="grid gap-3">
            {neighbours.map((one) => (
              <li key={one.textId} className="grid gap-1">
                <p className="text-second text-ink2">
                  {ofDesk(`desk.side.${one.side}`)} · {textKindInWords(one, number, t)}
                </p>
                <Words words={one.words} lang={one.lang} />
                {one.translation && <Words words={one.translation.words} lang={one.translation.lang} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {before && (
        <Section title={t("context.changed")}>
          <div className="grid gap-3">
            <Earlier label={t("context.before")} words={before.words} lang={text.from} />
            {before.translation && <Earlier label={t("context.beforeTranslation")} words={before.translation} lang={text.to} />}
          </div>
        </Section>
      )}
    </>
  );
}

function Words({ words, lang }: { words: string; lang: string }) {
  return (
    <p lang={lang} dir={directionOf(lang)} className="clamp whitespace-pre-line">
      {words}
    </p>
  );
}

function Earlier({ label, words, lang }: { label: string; words: string; lang: string }) {
  return (
    <div>
      <p className="mb-1 text-ink2">{label}</p>
      <p lang={lang} dir={directionOf(lang)} className="bubble bubble-translated bubble-loose">
        {words}
      </p>
    </div>
  );
}
