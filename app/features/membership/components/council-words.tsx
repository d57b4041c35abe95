import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";

/** Words of a group for everybody: where nobody has checked them in the reader's language, they stand as written, and that is said. */
export function CouncilWords({ text }: { text: { words: string; lang: string } }) {
  const { t, i18n } = useTranslation("membership");
  return (
    <div>
      <p lang={text.lang} dir={directionOf(text.lang)} className="whitespace-pre-line">
        {phonesInOrder(text.words, text.lang)}
      </p>
      {!sameLanguage(text.lang, i18n.language) && (
        <p className="small text-ink2">{t("council.notYetIn", { language: nameOfLanguage(i18n.language, i18n.language) })}</p>
      )}
    </div>
  );
}
