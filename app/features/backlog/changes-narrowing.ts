import { paths } from "#app/platform/paths/paths.ts";

/** What the public list of changes is narrowed to: the code of a theme, the name of a site in addresses. */
export interface ChangesNarrowing {
  theme?: string | null | undefined;
  site?: string | null | undefined;
}

/** The query of the list as it is narrowed, or of a later page of it; empty for the whole list. */
export function changesQuery({ theme, site }: ChangesNarrowing, before?: string | null): string {
  const query = new URLSearchParams([...(theme ? [["theme", theme]] : []), ...(site ? [["site", site]] : []), ...(before ? [["before", before]] : [])]).toString();
  return query && `?${query}`;
}

/** The address at which a visitor says something about a change. */
export function sayAboutChange(lang: string, number: number): string {
  return `${paths.tellUs(lang)}?about=${number}`;
}

/** The address of the list as it is narrowed, or of a later page of it. */
export function changesAddress(lang: string, narrowing: ChangesNarrowing, before?: string | null): string {
  return paths.changes(lang) + changesQuery(narrowing, before);
}
