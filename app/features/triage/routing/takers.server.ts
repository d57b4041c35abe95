import type { Tx } from "#app/platform/db/db.ts";
import type { Rule } from "./routing.ts";

/** Whether a person may be given an input of a site now: coordinators every one, champions those they read. */
export async function takersAt(tx: Tx, rules: readonly Pick<Rule, "outcome">[], siteId: string | null, now: Date): Promise<(personId: string) => boolean> {
  const named = [...new Set(rules.flatMap(({ outcome }) => outcome.owner ?? []))];
  if (named.length === 0) return () => false;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct g.person_id as id from grants g join people p on p.id = g.person_id
    where g.person_id = any(${named}::uuid[]) and (p.ended_at is null or p.ended_at > ${now})
      and g."from" <= ${now} and (g.until is null or g.until > ${now})
      and (g.role = 'coordinator' or (g.role = 'champion' and (g.scope_kind = 'programme' or (g.scope_kind = 'site' and g.scope_id = ${siteId}::uuid))))`;
  const takers = new Set(rows.map(({ id }) => id));
  return (personId) => takers.has(personId);
}
