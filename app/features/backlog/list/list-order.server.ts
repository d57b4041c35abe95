import type { Actor } from "#app/features/events/actor.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { IMPROVEMENT_STATUSES, ON_SCREEN, onScreen, SMALLEST_GROUP } from "../improvement.ts";
import { RANK } from "../order/rank-of.server.ts";
import type { ListSort, ListView } from "./list-view.ts";

/** The states in the order in which an improvement goes through them on screen. */
const STATUS_ORDER = IMPROVEMENT_STATUSES.toSorted((a, b) => ON_SCREEN.indexOf(onScreen(a)) - ON_SCREEN.indexOf(onScreen(b)));

/**
 * The order of a view in SQL: `page` gives so many rows of improvements, with their owner's name and their `place` in it;
 * `after` is the condition that they stand behind where the view begins.
 */
export function orderOf(actor: Actor, { sort, isLastFirst, after }: ListView): { page: (where: Prisma.Sql, limit: Prisma.Sql) => Prisma.Sql; after: Prisma.Sql } {
  const keys = [...keysOf(actor, sort, isLastFirst), Prisma.sql`i.number`];
  const direction = isLastFirst ? Prisma.sql`desc` : Prisma.sql`asc`;
  const order = Prisma.join(keys.map((key) => Prisma.sql`${key} ${direction}`));
  const from = Prisma.sql`improvements i left join people p on p.id = i.owner_id${sort === "people" ? PEOPLE : Prisma.empty}`;
  const place = Prisma.sql`row(${Prisma.join(keys)})`;
  const comes = isLastFirst ? Prisma.sql`<` : Prisma.sql`>`;
  return {
    // Numbered when they are few: what comes out of the limit is in its order.
    page: (where, limit) => Prisma.sql`select q.*, row_number() over () as place from (select i.*, p.name as owner from ${from} where ${where} order by ${order} ${limit}) q`,
    // Where the place is that of the newest first, the number itself says it.
    after:
      after === null
        ? Prisma.empty
        : sort === "number"
          ? Prisma.sql` and i.number ${comes} ${after}`
          : Prisma.sql` and ${place} ${comes} (select ${Prisma.join(keys)} from ${from} where i.number = ${after})`,
  };
}

/** By what a view is sorted before the number. What has no such thing comes last, but who was never told of comes as the longest ago. */
function keysOf(actor: Actor, sort: ListSort, isLastFirst: boolean): Prisma.Sql[] {
  switch (sort) {
    case "number":
      return [];
    case "priority":
      return [RANK];
    case "status":
      return [Prisma.sql`array_position(${STATUS_ORDER}::text[], i.status)`];
    case "owner":
      return [isLastFirst ? Prisma.sql`(p.name is not null)` : Prisma.sql`(p.name is null)`, Prisma.sql`coalesce(lower(p.name), '')`];
    case "due":
      return [isLastFirst ? Prisma.sql`coalesce(i.due_on, '-infinity')` : Prisma.sql`coalesce(i.due_on, 'infinity')`];
    case "told":
      return [Prisma.sql`coalesce((select max(u.published_at) from updates u where u.improvement_id = i.id), '-infinity')`];
    case "people": {
      const count = Prisma.sql`coalesce(v.people, 0)`;
      // Their order would tell of numbers that are too small to be told.
      return [canSeeWork(actor) ? count : Prisma.sql`case when ${count} < ${SMALLEST_GROUP}::int then 0 else ${count} end`];
    }
  }
}

/** How many people spoke for each improvement and for what was merged into it (as `peopleBehind` counts them). */
const PEOPLE = Prisma.sql`
  left join (
    with recursive family as (
      select id as root, id from improvements
      union select f.root, m.id from improvements m join family f on m.merged_into_id = f.id)
    select f.root, count(distinct coalesce(c.person_id, said.contributor_id, said.id))::int as people
    from family f join links l on l.improvement_id = f.id and l.unlinked_at is null and l.source_kind = 'input'
    join inputs said on said.id = l.source_id and said.withdrawn_at is null
    left join contributors c on c.id = said.contributor_id
    group by f.root) v on v.root = i.id`;
