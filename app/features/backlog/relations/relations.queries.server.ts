import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeBacklog } from "../backlog.policy.ts";
import { asRefs, type ImprovementRef } from "../improvements.queries.server.ts";
import { readAs, RELATIONS, type Relation } from "./relation.ts";

/** Another improvement that one has to do with. */
export interface RelatedImprovement extends ImprovementRef {
  relationId: string;
  as: Relation;
}

const OTHER = { select: { id: true, number: true, titleTextId: true, status: true } } as const;

/** The improvements that one has to do with, what blocks and is blocked first. Nobody's who has no backlog. */
export async function relationsOf(actor: Actor, improvementId: string, lang: string): Promise<RelatedImprovement[]> {
  if (!canSeeBacklog(actor)) return [];
  const rows = await reads(actor).improvementRelation.findMany({
    where: { removedAt: null, OR: [{ fromId: improvementId }, { toId: improvementId }] },
    orderBy: { id: "asc" },
    include: { from: OTHER, to: OTHER },
  });
  const refs = await asRefs(actor, rows.map((row) => (row.fromId === improvementId ? row.to : row.from)), lang);
  return rows
    .map((row, index) => ({ ...refs[index]!, relationId: row.id, as: readAs(row.kind, row.fromId === improvementId) }))
    .toSorted((a, b) => RELATIONS.indexOf(a.as) - RELATIONS.indexOf(b.as));
}
