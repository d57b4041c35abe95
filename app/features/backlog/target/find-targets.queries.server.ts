import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { asRefs, type ImprovementRef } from "../improvements.queries.server.ts";
import { narrowedTo } from "../list/list-where.server.ts";

/** How many improvements are offered at once: more are looked for by words. */
const MOST = 12;

/**
 * The improvements with which something, or another one (`besides`, its number), can have to do: those that have the words, or
 * that number; without words the newest. What was merged is none of them. Nobody's who does not work on improvements.
 */
export async function findTargets(actor: Actor, { words, besides = null, lang }: { words: string | null; besides?: number | null; lang: string }): Promise<ImprovementRef[]> {
  if (!canSeeWork(actor)) return [];
  const found = narrowedTo(actor, words ? { words } : {}, "");
  const rows = await readRows<{ id: string; number: number; titleTextId: string; status: string }>(actor, Prisma.sql`
    select i.id, i.number, i.title_text_id as "titleTextId", i.status from improvements i
    where i.status <> 'merged' and i.number is distinct from ${besides}::integer${found} order by i.number desc ${limitTo(MOST)}`);
  return asRefs(actor, rows, lang);
}
