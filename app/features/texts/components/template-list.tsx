import { directionOf } from "#app/platform/i18n/languages.ts";
import { withBrackets } from "../templates/blanks.ts";
import type { Template } from "../templates/template.ts";
import { LanguageStates } from "./language-states.tsx";

/** Templates, each a card with its words and how far each language is. Without an address the name leads nowhere. */
export function TemplateList({ templates }: { templates: (Template & { name: string; href: string | null })[] }) {
  return (
    <ul className="grid max-w-column gap-4">
      {templates.map(({ textId, name, href, lang, words, languages }) => (
        <li key={textId} className="card grid gap-2 p-4">
          <h2>{href ? <a href={href}>{name}</a> : name}</h2>
          <p lang={lang} dir={directionOf(lang)} className="clamp text-ink2">
            {withBrackets(words)}
          </p>
          <LanguageStates languages={languages} />
        </li>
      ))}
    </ul>
  );
}
