import { writtenLanguage } from "#app/platform/i18n/languages.ts";

/** The code of a language, where its name has no room; Chinese with its script. The name is heard instead of the letters when given. */
export function LanguageCode({ lang, name }: { lang: string; name?: string }) {
  return (
    <span className="code-box" translate="no" dir="ltr" title={name}>
      {writtenLanguage(lang).startsWith("zh-") ? writtenLanguage(lang) : lang.split("-")[0]}
    </span>
  );
}
