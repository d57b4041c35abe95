import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, ownName } from "../../platform/i18n/languages.ts";
import { DefaultButton } from "../forms/default-button.tsx";

/**
 * The choice of a language as a row of small buttons, for the team's sidebar. They belong to the form `formId`, wherever it
 * stands in the page, so that what was typed there comes along to `href`; `page-lang`, since many a form has a `lang` of its own.
 */
export function LanguageRow({ lang, languages, formId, href }: { lang: string; languages: string[]; formId: string; href: string }) {
  const { t } = useTranslation("ui");
  if (languages.length < 2) return null;
  return (
    <div role="group" aria-label={t("language")} className="flex flex-wrap gap-x-1 px-1.5">
      <DefaultButton formId={formId} />
      {languages.map((choice) => (
        <button
          key={choice}
          type="submit"
          form={formId}
          formAction={href}
          formNoValidate
          name="page-lang"
          value={choice}
          lang={choice}
          dir={directionOf(choice)}
          aria-pressed={choice === lang}
          className={`min-h-8 rounded-field px-1.5 text-second ${choice === lang ? "font-semibold text-ink" : "text-fig underline"}`}
        >
          {ownName(choice)}
        </button>
      ))}
    </div>
  );
}
