import type { PersonActor } from "#app/features/events/actor.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { deskNames } from "./desks/desks.queries.server.ts";
import { listThemes } from "./themes/themes.queries.server.ts";
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

/** By what a reader can narrow the inbox. */
export async function inboxChoices(actor: PersonActor, programme: Programme, reader: { lang: string; language?: string | undefined }): Promise<InboxChoices> {
  const { lang } = reader;
  const [themes, desks] = await Promise.all([listThemes(actor, lang), deskNames(actor, lang)]);
  const open = desks.filter(({ ended }) => !ended);
  const languages = new Set([...programme.languages, ...(reader.language ? [reader.language] : [])]);
  return {
    themes: themeChoices(themes),
    desks: open.map(({ code, name }) => ({ value: code, label: name.words })),
    hasDesks: open.some(({ own }) => own),
    sites: programme.sites.map(({ slug, name }) => ({ value: slug, label: nameFor(name, lang).words })),
    languages: [...languages].map((value) => ({ value, label: nameOfLanguage(value, lang) })).toSorted((a, b) => a.label.localeCompare(b.label, lang)),
  };
}
