import type { Tx } from "#app/platform/db/db.ts";

/**
 * The numbers of the public updates of some improvements, by their ids: which place each has among what everybody was told of
 * its change, from 1. What was published keeps its place for ever: nothing is published into the past, and nothing goes.
 */
export async function publicNumbers(db: Tx, improvementIds: readonly string[]): Promise<Map<string, number>> {
  if (improvementIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; number: number }[]>`
    select id, (row_number() over (partition by improvement_id order by published_at, id))::int as number
    from updates where improvement_id = any(${improvementIds}::uuid[]) and audience = 'public' and published_at is not null`;
  return new Map(rows.map(({ id, number }) => [id, number]));
}
