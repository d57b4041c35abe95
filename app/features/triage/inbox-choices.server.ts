import type { PersonActor } from "#app/features/events/actor.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { namesForTeam } from "#app/features/texts/team-words.server.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import type { DeskRow } from "./desks/desks.queries.server.ts";
import type { ThemeRow } from "./themes/themes.queries.server.ts";
import { themeChoices } from "./themes/themes.ts";

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

/** By what a reader can narrow the inbox, from the programme's themes and teams. */
export async function inboxChoices(
  actor: PersonActor,
  programme: Programme,
  { themes, desks }: { themes: readonly ThemeRow[]; desks: readonly DeskRow[] },
  reader: { lang: string; language?: string | undefined },
): Promise<InboxChoices> {
  const { lang } = reader;
  const names = await namesForTeam(actor, [...themes, ...desks].map(({ nameTextId }) => nameTextId), lang, programme.workingLanguage);
  const open = desks.filter(({ ended }) => !ended);
  const languages = new Set([...programme.languages, ...(reader.language ? [reader.language] : [])]);
  return {
    themes: themeChoices(themes.map((theme) => ({ ...theme, name: names.get(theme.nameTextId)! }))),
    desks: open.map(({ code, nameTextId }) => ({ value: code, label: names.get(nameTextId)!.words })),
    hasDesks: open.some(({ own }) => own),
    sites: programme.sites.map(({ slug, name }) => ({ value: slug, label: nameFor(name, lang).words })),
    languages: [...languages].map((value) => ({ value, label: nameOfLanguage(value, lang) })).toSorted((a, b) => a.label.localeCompare(b.label, lang)),
  };
}
