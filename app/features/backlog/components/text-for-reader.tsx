import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";

/** A text inside a line or a heading, in the reader's language where there is a translation. */
export function InlineText({ text }: { text: ReadableText }) {
  const shown = wordsFor(text);
  return (
    <span lang={shown.lang} dir={directionOf(shown.lang)}>
      {phonesInOrder(shown.words, shown.lang)}
    </span>
  );
}

/** A text of several lines behind its heading; words that run the other way than the page begin a line of their own. */
export function LinesOfText({ text }: { text: ReadableText }) {
  const { i18n } = useTranslation();
  const shown = wordsFor(text);
  const dir = directionOf(shown.lang);
  return (
    <span lang={shown.lang} dir={dir} className={dir === directionOf(i18n.language) ? "whitespace-pre-line" : "block whitespace-pre-line"}>
      {phonesInOrder(shown.words, shown.lang)}
    </span>
  );
}

/** Whether a reader has the text in their language. */
export function isInReadersLanguage(text: ReadableText): boolean {
  return text.inReadersLanguage || text.translation !== null;
}

/** On a page for everybody: the words stand as they were written, since nobody has reviewed them in the reader's language. */
export function NotYetLine({ text }: { text: ReadableText }) {
  const { t, i18n } = useTranslation("backlog");
  if (isInReadersLanguage(text)) return null;
  return <p className="text-ink2">{t("notYetIn", { language: nameOfLanguage(i18n.language, i18n.language) })}</p>;
}
