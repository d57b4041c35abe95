import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { sameLanguage, wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";

/** The texts of a survey for a reader, by their ids. */
export type SurveyWords = Map<string, ReadableText>;

/** One text of a survey: in the reader's language where it is there, else as it was written, with its own language and direction. */
export function Words({ id, words }: { id: string; words: SurveyWords }) {
  const { i18n } = useTranslation();
  const text = words.get(id);
  if (!text) return null;
  const shown = wordsFor(text);
  if (sameLanguage(shown.lang, i18n.language)) return <>{phonesInOrder(shown.words, shown.lang)}</>;
  return (
    <span lang={shown.lang} dir={directionOf(shown.lang)}>
      {phonesInOrder(shown.words, shown.lang)}
    </span>
  );
}

/** The plain words of one text, for an attribute. */
export function plainWords(id: string | undefined, words: SurveyWords): string {
  const text = id === undefined ? undefined : words.get(id);
  return text ? wordsFor(text).words : "";
}
