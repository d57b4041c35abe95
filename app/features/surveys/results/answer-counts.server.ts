import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Crossed, Split } from "./splits.ts";
import { tallyAnswers, type AnswerCount, type Tallies } from "./tally.ts";

/** What a response is of, by each comparison. Only these expressions reach the statement. */
const GROUPS: Record<Split, Prisma.Sql> = {
  lang: Prisma.sql`r.lang`,
  site: Prisma.sql`coalesce(r.site_id::text, '')`,
  version: Prisma.sql`r.version_id::text`,
  mode: Prisma.sql`r.mode`,
};

/**
 * The answers of responses, counted in one pass: PostgreSQL counts each different answer, and what an answer holds is read
 * once for all who gave it.
 */
export async function countAnswers(actor: Actor, where: Prisma.Sql, by: Split | null): Promise<Tallies> {
  const rows = await readRows<AnswerCount>(actor, Prisma.sql`
    select ${by ? GROUPS[by] : Prisma.sql`''`} as "group", a.key as question, a.value as answer, count(*)::int as count
    from responses r cross join lateral jsonb_each(r.answers) a
    where ${where}
    group by 1, 2, 3`);
  return tallyAnswers(rows);
}

/** How many responses there are, by everything that they can be compared by. */
export async function countResponses(actor: Actor, where: Prisma.Sql): Promise<Crossed[]> {
  const rows = await readRows<Record<Split, string> & { count: number }>(actor, Prisma.sql`
    select ${GROUPS.lang} as lang, ${GROUPS.site} as site, ${GROUPS.version} as version, ${GROUPS.mode} as mode, count(*)::int as count
    from responses r where ${where} group by 1, 2, 3, 4`);
  return rows.map(({ count, ...keys }) => ({ keys, count }));
}
