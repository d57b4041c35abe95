/** The code of a language, where its name has no room. The name is heard instead of the letters when given. */
export function LanguageCode({ lang, name }: { lang: string; name?: string }) {
  return (
    <span className="code-box" translate="no" dir="ltr" title={name}>
      {lang.split("-")[0]}
    </span>
  );
}
