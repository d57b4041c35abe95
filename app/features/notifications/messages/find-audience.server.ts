import { GROUP_ROLES } from "#app/features/identity/identity.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { saysWhom, type Audience } from "./messages.ts";

/** Somebody to whom a message goes. */
export interface FoundPerson {
  id: string;
  name: string;
  lang: string;
  email: string | null;
  phone: string | null;
}

/**
 * Whom an audience means at a moment, by name. A role of a group counts in the chosen groups only, where groups are chosen.
 * Of a clinic is whoever holds a role there, and whoever named it when they asked to join.
 */
export async function findAudience(tx: Tx, audience: Audience, now: Date): Promise<FoundPerson[]> {
  if (!saysWhom(audience)) return [];
  const { groups, roles, lang, site } = audience;
  const people = await tx.$queryRaw<FoundPerson[]>`
    select p.id, p.name, p.lang, p.email, p.phone from people p
    where (p.ended_at is null or p.ended_at > ${now})
      and (${groups.length === 0} or exists (select from memberships m where m.person_id = p.id and m.state <> 'ended' and m.group_id = any(${groups}::uuid[]))
        or exists (select from grants g where g.person_id = p.id and g.scope_kind = 'group' and g.scope_id = any(${groups}::uuid[])
          and g."from" <= ${now} and (g.until is null or g.until > ${now})))
      and (${roles.length === 0} or exists (select from grants g where g.person_id = p.id and g.role = any(${roles}) and g."from" <= ${now}
          and (g.until is null or g.until > ${now})
          and (${groups.length === 0} or not g.role = any(${[...GROUP_ROLES]}) or g.scope_id = any(${groups}::uuid[]))))
      and (${site === null} or exists (select from grants g where g.person_id = p.id and g.scope_kind = 'site' and g.scope_id = ${site}::uuid
          and g."from" <= ${now} and (g.until is null or g.until > ${now}))
        or exists (select from applications a where a.person_id = p.id and ${site}::uuid = any(a.site_ids)))
    order by p.name, p.id`;
  return lang === null ? people : people.filter((person) => sameLanguage(person.lang, lang));
}
