import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import type { ReadableText } from "../texts.ts";

/** In which language somebody wrote, below their words, with the way to put it right (`change`). Nothing where they are erased. */
export function WrittenIn({ text, change }: { text: ReadableText; change: string }) {
  const { t, i18n } = useTranslation("texts");
  if (text.erased) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-second text-ink2">
      {t("language.writtenIn", { language: nameOfLanguage(text.lang, i18n.language) })}
      <a href={change}>{t("language.change")}</a>
    </p>
  );
}
