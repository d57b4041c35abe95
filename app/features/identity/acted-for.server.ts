import type { Role } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { ActedFor } from "./identity.policy.ts";

/** Locks somebody for whom staff want to act, with the roles they hold or will hold. @throws where there is no such person. */
export async function lockPerson(tx: Tx, personId: string, moment: Date): Promise<ActedFor & { email: string | null }> {
  const [person] = await tx.$queryRaw<{ id: string; email: string | null }[]>`
    select id, email from people where id = ${personId}::uuid and (ended_at is null or ended_at > ${moment}) for update`;
  if (!person) throw notFound();
  const grants = await tx.grant.findMany({ where: { personId, OR: [{ until: null }, { until: { gt: moment } }] }, select: { role: true } });
  return { ...person, grants: grants.map(({ role }) => ({ role: role as Role })) };
}
