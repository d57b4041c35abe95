import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeBacklog } from "../backlog.policy.ts";
import { onScreen, statusesOf, type ImprovementStatus } from "../improvement.ts";
import { asRefs, type ImprovementRef } from "../improvements.queries.server.ts";
import { RANK } from "./rank-of.server.ts";

/** Where an improvement stands among those under the same word on screen. */
export interface PlaceInColumn {
  rank: string;
  place: number;
  count: number;
  above: ImprovementRef | null;
  below: ImprovementRef | null;
}

type Row = { id: string; number: number; titleTextId: string; status: string; rank: string; place: number; count: number; own: boolean };

/** The place of an improvement in its column. @throws a 404 refusal for those who have no backlog. */
export async function placeInColumn(actor: Actor, improvement: { id: string; status: ImprovementStatus }, lang: string): Promise<PlaceInColumn> {
  if (!canSeeBacklog(actor)) throw notFound();
  const rows = await readRows<Row>(actor, Prisma.sql`
    with column_of as (
      select i.id, i.number, i.title_text_id as "titleTextId", i.status, ${RANK} as rank, row_number() over (order by ${RANK})::int as place, count(*) over ()::int as count
      from improvements i where i.status = any(${statusesOf(onScreen(improvement.status))}))
    select c.*, c.id = own.id as own from column_of c join column_of own on own.id = ${improvement.id}::uuid
    where c.place between own.place - 1 and own.place + 1 order by c.place`);
  const own = rows.find((row) => row.own);
  if (!own) throw notFound();
  const refs = await asRefs(actor, rows, lang);
  const at = (place: number) => refs.find((ref) => rows.find((row) => row.id === ref.id)!.place === place) ?? null;
  return { rank: own.rank, place: own.place, count: own.count, above: at(own.place - 1), below: at(own.place + 1) };
}
