import type { Actor } from "#app/features/events/actor.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { canSeeRouting } from "#app/features/triage/routing/routing.policy.ts";
import { listThemes } from "#app/features/triage/themes/themes.queries.server.ts";
import { themeChoices } from "#app/features/triage/themes/themes.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { possibleOwners } from "../improvements.queries.server.ts";

interface Choice {
  value: string;
  label: string;
}

/** What the backlog can be narrowed to, besides what is the same everywhere. */
export interface ListChoices {
  /** Empty for those who may not read what single people spoke about. */
  themes: Choice[];
  sites: Choice[];
  /** Empty for those who do not work on improvements. */
  owners: Choice[];
}

/** By what a reader can narrow the backlog. */
export async function listChoices(actor: Actor, programme: Programme, lang: string): Promise<ListChoices> {
  const [themes, owners] = await Promise.all([canSeeWork(actor) && canSeeRouting(actor) ? listThemes(actor, lang) : [], possibleOwners(actor)]);
  return {
    themes: themeChoices(themes),
    sites: programme.sites.map(({ slug, name }) => ({ value: slug, label: nameFor(name, lang).words })),
    owners: owners.map(({ id, name }) => ({ value: id, label: name })),
  };
}
