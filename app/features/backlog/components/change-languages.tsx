import { Fragment } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName } from "#app/platform/i18n/languages.ts";

/** Where a change cannot be read in the reader's language: the languages in which it can, each at the address that `pathIn` gives. */
export function ChangeLanguages({ lang, pathIn, languages }: { lang: string; pathIn: (lang: string) => string; languages: readonly string[] }) {
  const { t } = useTranslation("backlog");
  if (languages.includes(lang) || languages.length === 0) return null;
  return (
    <p className="no-print">
      {t("public.readIn")}{" "}
      {languages.map((other, index) => (
        <Fragment key={other}>
          {index > 0 && " · "}
          <a href={pathIn(other)} lang={other} hrefLang={other}>
            <bdi>{ownName(other)}</bdi>
          </a>
        </Fragment>
      ))}
    </p>
  );
}
