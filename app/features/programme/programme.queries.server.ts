import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { prepared } from "#app/platform/db/prepared.ts";
import type { HelpLine, Programme } from "./programme.ts";

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

/** The name of something, and the translations of it that a person has reviewed: a {@link Named} as JSON. */
const named = (textId: string) => `
  (select jsonb_build_object('lang', x.lang, 'words', x.words, 'translations', coalesce(
     (select jsonb_object_agg(t.lang, t.words) from translations t where t.text_id = x.id and t.reviewed_at is not null and t.words <> ''), '{}'))
   from texts x where x.id = ${textId})`;

/** All settings in one statement: it is asked for every second while anybody is here, and then somebody waits for it. */
const PROGRAMME = `
  select p.working_language as "workingLanguage", p.languages, p.time_zone as "timeZone", p.phone, p.emergency_phone as "emergencyPhone",
         p.email, p.public_revision as "publicRevision", p.redaction_days as "redactionDays", ${named("p.name_text_id")} as name,
         coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'slug', s.slug, 'name', ${named("s.name_text_id")}, 'phone', s.phone,
             'timeZone', s.time_zone, 'hours', s.hours, 'holidays', s.holidays, 'leaveUrl', s.leave_url) order by s.position)
           from sites s where s.closed_at is null), '[]') as sites,
         coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'name', ${named("h.name_text_id")}, 'phone', h.phone,
             'languages', h.languages, 'checkedOn', h.checked_on) order by h.position)
           from help_lines h), '[]') as "helpLines",
         coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', ${named("g.name_text_id")},
             'purpose', ${named("g.purpose_text_id")}, 'meets', ${named("g.meets_text_id")}, 'join', ${named("g.join_text_id")},
             'takesApplications', g.takes_applications) order by g.position)
           from groups g), '[]') as groups
  from programme p where p.id = 1`;

/** What the statement gives where PostgreSQL's JSON has no type of its own. */
interface ProgrammeRow extends Omit<Programme, "publicRevision" | "helpLines"> {
  publicRevision: string;
  helpLines: (Omit<HelpLine, "checkedOn"> & { checkedOn: string })[];
}

async function loadProgramme(schema: string): Promise<Programme> {
  const { rows } = await database(schema).pool.query<ProgrammeRow>(prepared(PROGRAMME));
  const [row] = rows;
  if (!row) throw new Error(`the programme ${schema} has no settings`);
  return {
    ...row,
    publicRevision: BigInt(row.publicRevision),
    helpLines: row.helpLines.map((line) => ({ ...line, checkedOn: new Date(`${line.checkedOn}T00:00:00Z`) })),
  };
}
