import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** Words that stand in more messages than this are common: those messages are met soon enough in the order of any list. */
const COMMON = 2000;

/**
 * The ids of all inputs with some words, whoever may read them, where those are rare; null where they are common. A list asks
 * this first because PostgreSQL, which guesses how rare each word is, may walk a million messages to find ten.
 * `query`: of `termsQuery`.
 */
export async function rareInputs(actor: Actor, query: Prisma.Sql): Promise<string[] | null> {
  const found = Prisma.sql`select input_id from input_search where terms @@ ${query} ${limitTo(COMMON + 1)}`;
  const [row] = await readRows<{ ids: string[] }>(actor, Prisma.sql`select array(${found})::text[] as ids`);
  return row!.ids.length <= COMMON ? row!.ids : null;
}
