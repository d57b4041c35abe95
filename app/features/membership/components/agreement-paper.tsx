import { directionOf } from "#app/platform/i18n/languages.ts";

/** The words of an agreement as a sheet, in their own language and direction. */
export function AgreementPaper({ lang, title, words }: { lang: string; title?: string; words: string }) {
  return (
    <div lang={lang} dir={directionOf(lang)} className="card paper max-w-column px-5 py-5">
      {title && <p className="mb-3 text-lg font-bold">{title}</p>}
      <div className="grid gap-3 text-base">
        {words.split(/\n\s*\n/).map((paragraph, index) => (
          <p key={index} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}
