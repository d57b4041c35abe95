import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";

/** The languages in which an agreement can be read and signed, each by its own name, but for the one that is shown. */
export function AgreementLanguages({ here, shown, languages }: { here: string; shown?: string; languages: string[] }) {
  const { t } = useTranslation("membership");
  const others = languages.filter((lang) => !shown || !sameLanguage(lang, shown));
  if (others.length === 0) return null;
  return (
    <nav aria-label={t("sign.languages")} className="no-print">
      <p className="small text-ink2">{t("sign.languages")}</p>
      <ul className="flex flex-wrap gap-x-5">
        {others.map((lang) => (
          <li key={lang}>
            <a href={`${here}?in=${lang}`} lang={lang} dir={directionOf(lang)} hrefLang={lang} className="inline-flex min-h-11 items-center font-semibold">
              {ownName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
