import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";

/** Roles whose holders may own an improvement: the team, and those who lead a group (an attorney as its co-chair). */
export const OWNER_ROLES = ["administrator", "coordinator", "champion", "intake", "translator", "leader", "chair", "co_chair"];

/** Checks that a site of a form is one of the programme's, and open. */
export async function checkSite(tx: Tx, siteId: string | null): Promise<void> {
  if (siteId && !(await tx.site.findFirst({ where: { id: siteId, closedAt: null }, select: { id: true } }))) {
    throw new DomainError("backlog:errors.site");
  }
}

/**
 * Checks that a theme of a form is one of the upper level that may be chosen, or the one that stands already. Gives its id.
 */
export async function checkTheme(tx: Tx, code: string | null | undefined, standing: string | null = null): Promise<string | null> {
  if (!code) return null;
  const theme = await tx.theme.findUnique({ where: { code }, select: { id: true, parentId: true, endedAt: true } });
  if (!theme || theme.parentId || (theme.endedAt && theme.id !== standing)) throw new DomainError("backlog:errors.theme");
  return theme.id;
}

/** Whose grants let a person own an improvement at a moment. */
export function ownerGrants(now: Date) {
  return { some: { role: { in: OWNER_ROLES }, from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] } };
}

/** Checks that an owner of a form works with the programme now. */
export async function checkOwner(tx: Tx, ownerId: string | null, now: Date): Promise<void> {
  if (!ownerId) return;
  const person = await tx.person.findFirst({
    where: { id: ownerId, grants: ownerGrants(now), AND: [{ OR: [{ endedAt: null }, { endedAt: { gt: now } }] }] },
    select: { id: true },
  });
  if (!person) throw new DomainError("backlog:errors.owner");
}
