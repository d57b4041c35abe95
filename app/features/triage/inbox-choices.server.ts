import type { PersonActor } from "#app/features/events/actor.ts";
import { deskNames, ownDesks } from "./desks/desks.queries.server.ts";
import { listThemes } from "./themes/themes.queries.server.ts";
import { themeChoices } from "./themes/themes.ts";

/** What the inbox can be narrowed to. */
export interface InboxChoices {
  themes: { value: string; label: string }[];
  desks: { value: string; label: string }[];
  /** The reader is in a team. */
  hasDesks: boolean;
}

/** The themes and teams by which a reader can narrow the inbox. */
export async function inboxChoices(actor: PersonActor, lang: string): Promise<InboxChoices> {
  const [themes, desks, own] = await Promise.all([listThemes(actor, lang), deskNames(actor, lang), ownDesks(actor)]);
  return {
    themes: themeChoices(themes),
    desks: desks.filter(({ ended }) => !ended).map(({ code, name }) => ({ value: code, label: name.words })),
    hasDesks: own.length > 0,
  };
}
