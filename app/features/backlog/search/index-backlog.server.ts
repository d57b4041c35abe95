import { Prisma } from "#prisma/generated/client.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { termsOf } from "#app/features/triage/search/index-input.server.ts";

/** What a machine drafted is read on its translator's desk alone, so nothing is found by it. */
const WRITTEN = { lang: true, words: true, erasedAt: true, translations: { where: { words: { not: null }, origin: { not: "machine" } }, select: { lang: true, words: true } } } as const;

/** Writes by which words an improvement is found: those that everybody sees who sees the backlog, and the team's own. */
export async function indexImprovementWords(tx: Tx, improvementId: string): Promise<void> {
  const improvement = await tx.improvement.findUnique({
    where: { id: improvementId },
    select: { title: { select: WRITTEN }, why: { select: WRITTEN }, reason: { select: WRITTEN }, aim: { select: WRITTEN } },
  });
  if (!improvement) return;
  const { title, why, reason, aim } = improvement;
  const seen = [title, ...(reason ? [reason] : [])];
  await tx.$executeRaw`
    insert into improvement_search (improvement_id, terms, team_terms) values (${improvementId}::uuid, ${termsOf(seen) ?? NONE}, ${termsOf([...seen, why, ...(aim ? [aim] : [])]) ?? NONE})
    on conflict (improvement_id) do update set terms = excluded.terms, team_terms = excluded.team_terms`;
}

/** Writes by which words an update is found: what people said, and what we did. */
export async function indexUpdateWords(tx: Tx, updateId: string): Promise<void> {
  const update = await tx.update.findUnique({ where: { id: updateId }, select: { said: { select: WRITTEN }, did: { select: WRITTEN } } });
  if (!update) return;
  await tx.$executeRaw`
    insert into update_search (update_id, terms) values (${updateId}::uuid, ${termsOf([update.said, update.did]) ?? NONE})
    on conflict (update_id) do update set terms = excluded.terms`;
}

const NONE = Prisma.sql`''::tsvector`;
