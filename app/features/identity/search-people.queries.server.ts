import { validate as isUuid } from "uuid";
import type { Actor, HeldGrant } from "#app/features/events/actor.ts";
import { limitTo, readRows, reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { hasWords } from "#app/platform/db/folded.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { heldGrant } from "./identity.ts";
import { canSeePeople } from "./identity.policy.ts";

/** Somebody, as a search shows them. */
export interface FoundPerson {
  id: string;
  name: string;
  grants: HeldGrant[];
}

/**
 * The people whose names have words that begin as `names` do, by name, for whoever may see the list of people. Whoever has left is
 * not found. `after`: the `next` of the page before.
 */
export async function searchPeople(
  actor: Actor,
  names: readonly { term: string; anywhere: boolean }[],
  page: { after: string | null; most: number },
): Promise<{ rows: FoundPerson[]; next: string | null }> {
  if (!canSeePeople(actor) || names.length === 0) return { rows: [], next: null };
  const moment = now();
  const later = isUuid(page.after) ? Prisma.sql`and (p.name, p.id) > (select x.name, x.id from people x where x.id = ${page.after}::uuid)` : Prisma.empty;
  const found = await readRows<{ id: string; name: string }>(actor, Prisma.sql`
    select p.id, p.name from people p where (p.ended_at is null or p.ended_at > ${moment}) and ${hasWords(Prisma.sql`p.name`, names)} ${later}
    order by p.name, p.id ${limitTo(page.most + 1)}`);
  const shown = found.slice(0, page.most);
  const grants = await reads(actor).grant.findMany({
    where: { personId: { in: shown.map(({ id }) => id) }, from: { lte: moment }, OR: [{ until: null }, { until: { gt: moment } }] },
    orderBy: { id: "asc" },
  });
  return {
    rows: shown.map((person) => ({ ...person, grants: grants.filter(({ personId }) => personId === person.id).map(heldGrant) })),
    next: found.length > page.most ? shown.at(-1)!.id : null,
  };
}
