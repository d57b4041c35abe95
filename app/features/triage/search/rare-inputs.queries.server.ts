import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** Until when words count as common that were: they stay so, and every message opened from a view of them would ask again. */
const commonUntil = new Map<string, number>();
const COMMON_MS = 600_000;
const MOST_COMMON = 500;

/**
 * The ids of all inputs with some words, whoever may read them, where there are at most `most`; null where the words are more
 * common. A list asks this first because PostgreSQL, which guesses how rare each word is, may walk a million messages to find ten.
 * `query`: of `termsQuery`.
 */
export async function rareInputs(actor: Actor, query: Prisma.Sql, most: number): Promise<string[] | null> {
  const key = JSON.stringify([actor.programme, most, query.values]);
  if ((commonUntil.get(key) ?? 0) > performance.now()) return null;
  const found = Prisma.sql`select input_id from input_search where terms @@ ${query} ${limitTo(most + 1)}`;
  const [row] = await readRows<{ ids: string[] | null }>(
    actor,
    Prisma.sql`select case when cardinality(ids) <= ${most} then ids::text[] end as ids from (select array(${found}) as ids) found`,
    { planAnew: true },
  );
  const { ids } = row!;
  if (ids === null) {
    if (commonUntil.size >= MOST_COMMON) commonUntil.clear();
    commonUntil.set(key, performance.now() + COMMON_MS);
  }
  return ids;
}
