import { nextOpening, officeHours, type OpeningHours } from "#app/features/programme/business-hours.ts";
import type { Programme, Site } from "#app/features/programme/programme.ts";

/** The site that a form names, or null: none was chosen, or it is gone. */
export function siteBySlug(programme: Programme, slug: string | undefined): Site | null {
  return programme.sites.find((site) => site.slug === slug) ?? null;
}

/** The site with an id, or null. */
export function siteById(programme: Programme, id: string | null): Site | null {
  return programme.sites.find((site) => site.id === id) ?? null;
}

/** The opening hours that count for an input: its site's, else the first site's, else office hours. */
export function hoursFor(programme: Programme, site: Site | null): OpeningHours {
  return site ?? programme.sites[0] ?? officeHours(programme.timeZone);
}

/** When somebody reads next: now where any site is open, else the first opening of any. */
export function nextReading(programme: Programme, moment: Date): Date | null {
  const sites: OpeningHours[] = programme.sites.length > 0 ? programme.sites : [officeHours(programme.timeZone)];
  const openings = sites.map((site) => nextOpening(site, moment)).filter((opening): opening is Date => opening !== null);
  return openings.length > 0 ? new Date(Math.min(...openings.map((opening) => opening.getTime()))) : null;
}
