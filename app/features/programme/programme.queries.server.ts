import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import type { HelpLineKind, Named, Programme } from "./programme.ts";
import type { OpeningHours } from "./business-hours.ts";

interface Kept {
  at: number;
  programme: Promise<Programme>;
}

const kept = new Map<string, Kept>();
const KEEP_MS = 1000;

/** The settings of a programme. Kept for a second, since nearly every request needs them. */
export function readProgramme(programme: string): Promise<Programme> {
  const time = now().getTime();
  const found = kept.get(programme);
  if (found && Math.abs(time - found.at) < KEEP_MS) return found.programme;
  const fresh = loadProgramme(programme);
  kept.set(programme, { at: time, programme: fresh });
  fresh.catch(() => kept.delete(programme));
  return fresh;
}

/** Forgets what is kept of a programme: for commands that change its settings. */
export function forgetProgramme(programme: string): void {
  kept.delete(programme);
}

const NAME = {
  select: {
    lang: true,
    words: true,
    translations: { where: { reviewedAt: { not: null } }, select: { lang: true, words: true } },
  },
} as const;

interface NameRow {
  lang: string;
  words: string;
  translations: { lang: string; words: string | null }[];
}

function named(row: NameRow): Named {
  return {
    lang: row.lang,
    words: row.words,
    translations: Object.fromEntries(row.translations.flatMap(({ lang, words }) => (words ? [[lang, words]] : []))),
  };
}

async function loadProgramme(schema: string): Promise<Programme> {
  const { prisma } = database(schema);
  const [row, sites, helpLines, groups] = await Promise.all([
    prisma.programme.findUniqueOrThrow({ where: { id: 1 }, include: { name: NAME } }),
    prisma.site.findMany({ where: { closedAt: null }, orderBy: { position: "asc" }, include: { name: NAME } }),
    prisma.helpLine.findMany({ orderBy: { position: "asc" }, include: { name: NAME } }),
    prisma.group.findMany({ orderBy: { position: "asc" }, include: { name: NAME, purpose: NAME, meets: NAME, join: NAME } }),
  ]);
  return {
    name: named(row.name),
    workingLanguage: row.workingLanguage,
    languages: row.languages,
    timeZone: row.timeZone,
    phone: row.phone,
    emergencyPhone: row.emergencyPhone,
    email: row.email,
    publicRevision: row.publicRevision,
    sites: sites.map((site) => ({
      id: site.id,
      slug: site.slug,
      name: named(site.name),
      phone: site.phone,
      timeZone: site.timeZone,
      hours: site.hours as OpeningHours["hours"],
      holidays: site.holidays,
      leaveUrl: site.leaveUrl,
    })),
    helpLines: helpLines.map((line) => ({
      id: line.id,
      kind: line.kind as HelpLineKind,
      name: named(line.name),
      phone: line.phone,
      languages: line.languages,
      checkedOn: line.checkedOn,
    })),
    groups: groups.map((group) => ({
      id: group.id,
      slug: group.slug,
      name: named(group.name),
      purpose: named(group.purpose),
      meets: named(group.meets),
      join: group.join && named(group.join),
      takesApplications: group.takesApplications,
    })),
  };
}
