import { Prisma } from "#prisma/generated/client.ts";
import { SEARCHED, termsOf } from "#app/features/triage/search/index-input.server.ts";
import type { Tx } from "#app/platform/db/db.ts";

const NOTHING = Prisma.sql`''::tsvector`;

/** Writes by which words an improvement is found: its title and, for those who work on it, why it is done and its aim; each in every language it has. */
export async function indexForSearch(tx: Tx, improvementId: string): Promise<void> {
  const text = { select: SEARCHED };
  const improvement = await tx.improvement.findUnique({ where: { id: improvementId }, select: { title: text, why: text, aim: text } });
  if (!improvement) return;
  const { title, why, aim } = improvement;
  const [ofTitle, ofWork] = [termsOf([title]) ?? NOTHING, termsOf([title, why, ...(aim ? [aim] : [])]) ?? NOTHING];
  await tx.$executeRaw`
    insert into improvement_search (improvement_id, title, work) values (${improvementId}::uuid, ${ofTitle}, ${ofWork})
    on conflict (improvement_id) do update set title = excluded.title, work = excluded.work`;
}
