import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import type { DeskRow } from "./desks/desks.queries.server.ts";
import type { ThemeRow } from "./themes/themes.queries.server.ts";
import { themeChoicesBy } from "./themes/themes.ts";

interface Choice {
  value: string;
  label: string;
}

/** What the inbox can be narrowed to, besides what is the same everywhere. */
export interface InboxChoices {
  themes: Choice[];
  desks: Choice[];
  /** The reader is in a team. */
  hasDesks: boolean;
  sites: Choice[];
  /** Those of the programme, and the one that is asked for. */
  languages: Choice[];
}

/** By what a reader can narrow the inbox, from the programme's themes and teams, whose names are among the texts. */
export function inboxChoices(
  programme: Programme,
  { themes, desks }: { themes: readonly ThemeRow[]; desks: readonly DeskRow[] },
  texts: Map<string, ReadableText>,
  { lang, language }: { lang: string; language?: string | undefined },
): InboxChoices {
  const nameOf = ({ nameTextId }: { nameTextId: string }) => wordsFor(texts.get(nameTextId)!).words;
  const open = desks.filter(({ ended }) => !ended);
  const languages = new Set([...programme.languages, ...(language ? [language] : [])]);
  return {
    themes: themeChoicesBy(themes, nameOf),
    desks: open.map((desk) => ({ value: desk.code, label: nameOf(desk) })),
    hasDesks: open.some(({ own }) => own),
    sites: programme.sites.map(({ slug, name }) => ({ value: slug, label: nameFor(name, lang).words })),
    languages: [...languages].map((value) => ({ value, label: nameOfLanguage(value, lang) })).toSorted((a, b) => a.label.localeCompare(b.label, lang)),
  };
}
