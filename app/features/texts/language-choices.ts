import { NAMED_LANGUAGES, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { sameLanguage } from "./texts.ts";

/** The languages in which words may be, named in the language of the reader (`lang`) and in its order; `current` is among them. */
export function languageChoices(offered: readonly string[], current: string, lang: string): { value: string; label: string }[] {
  return [...new Set([...offered, ...NAMED_LANGUAGES, current])]
    .map((tag) => ({ value: tag, label: nameOfLanguage(tag, lang) }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}

/** The languages in which somebody of the team (`reader`) may write to whoever wrote to it: their own, theirs, the team's. */
export function writingLanguages({ reader, theirs, working }: { reader: string; theirs: string; working: string }): string[] {
  const languages = [reader];
  for (const lang of [theirs, working]) if (!languages.some((known) => sameLanguage(known, lang))) languages.push(lang);
  return languages;
}
