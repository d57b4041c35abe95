import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import type { GROUP_ROLES } from "./identity.ts";

export type GroupRole = (typeof GROUP_ROLES)[number];

/**
 * Makes the roles that somebody holds over a group exactly these, from now on and without an end, inside the transaction
 * of a command that records why. No roles: they hold none there any more, from this moment.
 */
export async function setGroupRoles(tx: Tx, held: { personId: string; groupId: string; roles: readonly GroupRole[] }, now: Date): Promise<void> {
  const { personId, groupId, roles } = held;
  const lasting = await tx.$queryRaw<{ id: string; role: GroupRole }[]>`
    select id, role from grants
    where person_id = ${personId}::uuid and scope_kind = 'group' and scope_id = ${groupId}::uuid and (until is null or until > ${now})
    order by id for update`;
  const kept = lasting.filter(({ role }) => roles.includes(role));
  const over = lasting.filter(({ role }) => !roles.includes(role));
  const missing = roles.filter((role) => !kept.some((grant) => grant.role === role));
  if (over.length > 0) await tx.grant.updateMany({ where: { id: { in: over.map(({ id }) => id) } }, data: { until: now } });
  if (kept.length > 0) await tx.grant.updateMany({ where: { id: { in: kept.map(({ id }) => id) } }, data: { until: null } });
  if (missing.length > 0) {
    await tx.grant.createMany({ data: missing.map((role) => ({ id: newId(), personId, role, scopeKind: "group", scopeId: groupId, from: now })) });
  }
}
