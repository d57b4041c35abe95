import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { ChangesNarrowing } from "./changes-narrowing.ts";
import { LATEST_PUBLIC } from "./changes.queries.server.ts";
import { publicThemes } from "./themes.queries.server.ts";

/** One way to narrow the list, with how many changes would stand there. */
export interface NarrowingChoice {
  /** The code of a theme, or the name of a site in addresses. */
  value: string;
  name: { words: string; lang: string };
  count: number;
  chosen: boolean;
}

/** By what people may narrow the list of changes, and what they did. */
export interface NarrowedChanges {
  /** What was asked for and exists: anything else is as if nothing had been asked for. */
  narrowing: Required<ChangesNarrowing>;
  themeId: string | null;
  siteId: string | null;
  /** Only those with something to show, and the chosen one. */
  themes: NarrowingChoice[];
  sites: NarrowingChoice[];
  /** How many there are of every theme at the chosen site, and at every site of the chosen theme. */
  allThemes: number;
  allSites: number;
}

/**
 * Reads from a query what the list is narrowed to, and counts what each other choice would show. What changed everywhere
 * counts for every site.
 */
export async function narrowChanges(actor: Actor, programme: Programme, lang: string, query: URLSearchParams): Promise<NarrowedChanges> {
  const [themes, rows] = await Promise.all([
    publicThemes(actor, lang),
    readRows<{ themeId: string | null; siteId: string | null; count: number }>(
      actor,
      Prisma.sql`with latest as (${LATEST_PUBLIC})
        select i.theme_id as "themeId", i.site_id as "siteId", count(*)::int as count
        from latest l join improvements i on i.id = l.improvement_id group by i.theme_id, i.site_id`,
    ),
  ]);
  const theme = themes.find(({ code }) => code === query.get("theme")) ?? null;
  const site = programme.sites.find(({ slug }) => slug === query.get("site")) ?? null;
  const count = (themeId: string | null, siteId: string | null) =>
    rows
      .filter((row) => (themeId === null || row.themeId === themeId) && (siteId === null || row.siteId === null || row.siteId === siteId))
      .reduce((sum, row) => sum + row.count, 0);
  const worthShowing = ({ count, chosen }: NarrowingChoice) => count > 0 || chosen;
  return {
    narrowing: { theme: theme?.code ?? null, site: site?.slug ?? null },
    themeId: theme?.id ?? null,
    siteId: site?.id ?? null,
    themes: themes.map((one) => ({ value: one.code, name: one.name, count: count(one.id, site?.id ?? null), chosen: one === theme })).filter(worthShowing),
    sites: programme.sites
      .map((one) => ({ value: one.slug, name: nameFor(one.name, lang), count: count(theme?.id ?? null, one.id), chosen: one === site }))
      .filter(worthShowing),
    allThemes: count(null, site?.id ?? null),
    allSites: count(theme?.id ?? null, null),
  };
}
