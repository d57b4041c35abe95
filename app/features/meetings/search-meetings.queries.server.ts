import type { Actor } from "#app/features/events/actor.ts";
import { beginnings, type Sought } from "#app/features/triage/search/sought.ts";
import { hasWords } from "#app/platform/db/folded.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeMeetings } from "./meeting.policy.ts";
import { listMeetings, type MeetingInList } from "./meeting.queries.server.ts";

/** A programme has some two hundred meetings a year: titles of the last years are looked through without an index. */
const MOST_SEARCHED = 1000;

/** The meetings with some words in their titles, in whatever language, or with a number: that one first, then the latest. */
export async function searchMeetings(
  actor: Actor,
  { terms, number }: Sought,
  { before, most, lang }: { before: string | null; most: number; lang: string },
): Promise<{ rows: MeetingInList[]; next: string | null }> {
  if (!canSeeMeetings(actor)) return { rows: [], next: null };
  const place = /^\d{1,9}$/.test(before ?? "") ? Number(before) : null;
  const isNumbered = Prisma.sql`(m.number = ${number ?? 0})`;
  const words = terms && hasWords(Prisma.sql`w.words`, beginnings(terms));
  const withWords = words
    ? Prisma.sql`m.title_text_id = any(array(
        select x.id from texts x where x.id in (select r.title_text_id from meetings r order by r.starts_at desc limit ${MOST_SEARCHED})
          and exists (select from (select x.words where x.erased_at is null union all
            select t.words from translations t where t.text_id = x.id and t.words is not null and t.reviewed_at is not null) w where ${words})))`
    : Prisma.sql`false`;
  const earlier = place === null
    ? Prisma.sql`(${withWords} or ${isNumbered})`
    : Prisma.sql`${withWords} and not ${isNumbered} and (m.starts_at, m.number) < (select x.starts_at, x.number from meetings x where x.number = ${place})`;
  const found = await listMeetings(actor, earlier, Prisma.sql`${isNumbered} desc, m.starts_at desc, m.number desc`, lang, most + 1);
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? String(rows.at(-1)!.number) : null };
}
