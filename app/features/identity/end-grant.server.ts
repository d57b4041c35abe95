import type { Actor, Role } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { grantEnded } from "./identity.events.ts";
import { canManageGrant } from "./identity.policy.ts";

/** Ends a role of somebody now. @throws DomainError for the last administrator: somebody must be able to give roles. */
export async function endGrant(actor: Actor, { grantId }: { grantId: string }): Promise<void> {
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    // The administrators' rows in one order, so that two administrators cannot end each other at the same moment.
    const lasting = await tx.$queryRaw<{ id: string }[]>`
      select g.id from grants g join people p on p.id = g.person_id
      where g.role = 'administrator' and g."from" <= ${now} and g.until is null and p.ended_at is null
      order by g.id for update of g`;
    const [grant] = await tx.$queryRaw<
      { id: string; person_id: string; role: Role; scope_kind: "programme" | "site" | "group"; scope_id: string | null; lang: string | null; until: Date | null }[]
    >`select id, person_id, role, scope_kind, scope_id, lang, until from grants where id = ${grantId}::uuid for update`;
    if (!grant) throw notFound();
    if (!canManageGrant(actor, grant.role)) throw notAllowed();
    if (grant.until && grant.until <= now) return unchanged();
    if (lasting.length === 1 && lasting[0]!.id === grant.id) throw new DomainError("identity:errors.lastAdministrator", 409);
    await tx.grant.update({ where: { id: grant.id }, data: { until: now }, select: { id: true } });
    await record(grantEnded, grant.id, {
      personId: grant.person_id,
      role: grant.role,
      scope: grant.scope_kind,
      scopeId: grant.scope_id,
      lang: grant.lang,
    });
  });
}
