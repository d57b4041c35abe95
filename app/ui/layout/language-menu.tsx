import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { DefaultButton } from "../forms/default-button.tsx";
import { Icon } from "../icon.tsx";
import { ownName } from "#app/platform/i18n/languages.ts";

export type LanguageLink = { lang: string; href: string };

/**
 * Where a page has a form, the languages are buttons of that form, so that what was typed comes along: each sends the form
 * to the same page in its language under `name` = the language.
 */
export type LanguageForm = { formId: string; name?: string };

/** The choice of a language, closed: the current one on the outside, all of them in their own script inside. */
export function LanguageMenu({ lang, languages, form }: { lang: string; languages: LanguageLink[]; form?: LanguageForm | undefined }) {
  const { t } = useTranslation("ui");
  if (languages.length < 2) return null;
  return (
    <details className="menu">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded-field px-2 text-base font-semibold text-fig hover:bg-sunken">
        <Icon name="globe" />
        <span className="away">{t("language")} </span>
        {ownName(lang)}
      </summary>
      <div>
        {form && <DefaultButton formId={form.formId} />}
        {currentFirst(languages, lang).map((choice) => (
          <LanguageChoice key={choice.lang} {...choice} current={choice.lang === lang} form={form} className="menu-row" />
        ))}
      </div>
    </details>
  );
}

/** The choice of a language, open: the first thing on the front door. */
export function LanguageChips({ lang, languages, form }: { lang: string; languages: LanguageLink[]; form?: LanguageForm | undefined }) {
  const { t } = useTranslation("ui");
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t("language")}>
      {form && <DefaultButton formId={form.formId} />}
      <ul className="flex flex-wrap gap-1.5">
        {currentFirst(languages, lang).map((choice) => (
          <li key={choice.lang}>
            <LanguageChoice {...choice} current={choice.lang === lang} form={form} className="chip chip-drop" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageChoice(props: LanguageLink & { current: boolean; form: LanguageForm | undefined; className: string }) {
  const { lang, href, current, form, className } = props;
  const shared = { lang, "aria-current": current || undefined, className };
  return form ? (
    <button {...shared} type="submit" form={form.formId} formAction={href} formNoValidate name={form.name ?? "language"} value={lang}>
      <bdi>{ownName(lang)}</bdi>
    </button>
  ) : (
    <a {...shared} href={href}>
      <bdi>{ownName(lang)}</bdi>
    </a>
  );
}

function currentFirst(languages: LanguageLink[], lang: string) {
  return [...languages].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
}
