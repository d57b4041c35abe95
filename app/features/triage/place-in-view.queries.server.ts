import type { Actor } from "#app/features/events/actor.ts";
import { COUNT_MOST } from "#app/features/events/count-most.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { InboxView } from "./inbox-address.ts";
import { viewWhere } from "./triage.queries.server.ts";

/** Where an input stands in a view of the inbox, counted from one. */
export interface PlaceInView {
  place: number;
  /** How many stand there; counting stops at {@link COUNT_MOST}. */
  all: number;
}

/** The place of an input in a view, in the order of its list; null where it is not in it, or further down than anybody counts. */
export async function placeInView(actor: Actor, input: { id: string }, { filter, narrowing = {} }: InboxView): Promise<PlaceInView | null> {
  const order = filter === "done" ? Prisma.sql`i.number desc` : Prisma.sql`i.urgency, i.number desc`;
  const [row] = await readRows<PlaceInView>(actor, Prisma.sql`
    select s.place::int, s.all::int from (
      select i.id, row_number() over (order by ${order}) as place, count(*) over () as all
      from (select i.id, i.urgency, i.number from inputs i where ${await viewWhere(actor, filter, narrowing)} order by ${order} ${limitTo(COUNT_MOST)}) i) s
    where s.id = ${input.id}::uuid`);
  return row ?? null;
}
