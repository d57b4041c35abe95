import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** Where a change cannot be read in the reader's language: the languages in which it can. */
export function ChangeLanguages({ lang, number, languages }: { lang: string; number: number; languages: readonly string[] }) {
  const { t } = useTranslation("backlog");
  if (languages.includes(lang) || languages.length === 0) return null;
  return (
    <p className="no-print">
      {t("public.readIn")}{" "}
      {languages.map((other, index) => (
        <Fragment key={other}>
          {index > 0 && " · "}
          <a href={paths.change(other, number)} lang={other} hrefLang={other}>
            <bdi>{ownName(other)}</bdi>
          </a>
        </Fragment>
      ))}
    </p>
  );
}
