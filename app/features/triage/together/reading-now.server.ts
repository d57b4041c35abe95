import type { PersonActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { READING_LASTS_SECONDS } from "./together.ts";

/**
 * Says that somebody has an input open, and nothing else any more. Written without an event: who looks at what is nobody's
 * business later. Whoever asks has been allowed to read the input.
 */
export async function sayReading(actor: PersonActor, inputId: string): Promise<void> {
  const seenAt = now();
  await database(actor.programme).prisma.$executeRaw`
    insert into input_readers (person_id, input_id, seen_at) values (${actor.personId}::uuid, ${inputId}::uuid, ${seenAt})
    on conflict (person_id) do update set input_id = excluded.input_id, seen_at = excluded.seen_at`;
}

/** The names of those who have an input open at the moment, without whoever asks; whoever read it longest ago last. */
export async function readingNow(actor: PersonActor, inputId: string): Promise<string[]> {
  const since = new Date(now().getTime() - READING_LASTS_SECONDS * 1000);
  const rows = await database(actor.programme).prisma.$queryRaw<{ name: string }[]>`
    select p.name from input_readers r join people p on p.id = r.person_id
    where r.input_id = ${inputId}::uuid and r.seen_at > ${since} and r.person_id <> ${actor.personId}::uuid
    order by r.seen_at desc, p.name limit 3`;
  return rows.map(({ name }) => name);
}
