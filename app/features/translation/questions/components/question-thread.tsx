import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { formatDateTime, type Reader } from "#app/ui/format/format.ts";
import type { QuestionToRead } from "../questions.queries.server.ts";

/** What a translator asked, and the answer; who and when stand with each. */
export function QuestionThread({ question, reader, now }: { question: QuestionToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("translations");
  const { words, lang, askedBy, askedAt, answer } = question;
  return (
    <div className="grid gap-2">
      <Said words={words} lang={lang} line={t("question.asked", { name: nameOf(askedBy, t("question.somebody")), when: formatDateTime(askedAt, reader, { style: "short", now }) })} />
      {answer ? (
        <Said words={answer.words} lang={answer.lang} line={t("question.answered", { name: nameOf(answer.by, t("question.somebody")), when: formatDateTime(answer.at, reader, { style: "short", now }) })} />
      ) : (
        <p className="text-second text-ink2">{t("question.open")}</p>
      )}
    </div>
  );
}

function Said({ words, lang, line }: { words: string; lang: string; line: string }) {
  return (
    <div>
      <p className="text-second text-ink2">{line}</p>
      <p lang={lang} dir={directionOf(lang)} className="whitespace-pre-line break-words">
        {words}
      </p>
    </div>
  );
}

/** A name inside a sentence keeps its own direction. */
function nameOf(name: string | null, somebody: string): string {
  return name ? `\u2068${name}\u2069` : somebody;
}
