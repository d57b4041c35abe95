import type { z } from "zod";
import type { Actor, HeldGrant } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { grantGiven } from "./identity.events.ts";
import { canManageGrant } from "./identity.policy.ts";
import { NewGrant } from "./identity.schema.ts";
import { grantMisfit, hasTeamRole } from "./identity.ts";

/** Gives somebody a role, from – until, and returns the grant's id. Who holds just this already keeps it, and nothing changes. */
export async function giveGrant(actor: Actor, input: z.input<typeof NewGrant>): Promise<string> {
  const grant = NewGrant.parse(input);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canManageGrant(actor, grant.role)) throw notAllowed();
    if ((grant.scopeKind === "programme") === Boolean(grant.scopeId)) throw new DomainError("identity:errors.grantScope");
    const misfit = grantMisfit({ role: grant.role, scope: scopeOf(grant), lang: grant.lang });
    if (misfit) throw new DomainError(misfit === "scope" ? "identity:errors.grantScope" : "identity:errors.grantLanguage");
    if (grant.until && grant.until <= grant.from) throw new DomainError("identity:errors.grantUntil");
    const people = await tx.$queryRaw<unknown[]>`select 1 from people where id = ${grant.personId}::uuid for update`;
    if (people.length === 0) throw notFound();
    if (grant.scopeKind === "site" && !(await tx.site.findUnique({ where: { id: grant.scopeId! }, select: { id: true } }))) throw notFound();
    if (grant.scopeKind === "group" && !(await tx.group.findUnique({ where: { id: grant.scopeId! }, select: { id: true } }))) throw notFound();
    const { personId, role, scopeKind, scopeId = null, lang = null, from, until } = grant;
    const held = await tx.grant.findFirst({
      where: { personId, role, scopeKind, scopeId, lang, from: { lte: from }, OR: [{ until: null }, ...(until ? [{ until: { gte: until } }] : [])] },
      select: { id: true },
    });
    if (held) {
      unchanged();
      return held.id;
    }
    // A card was made for somebody with fewer rights, by somebody who may not make one for these.
    if (hasTeamRole([grant])) await tx.card.updateMany({ where: { personId: grant.personId, revokedAt: null }, data: { revokedAt: now } });
    const id = newId();
    await tx.grant.create({ data: { id, ...grant }, select: { id: true } });
    await record(grantGiven, id, {
      personId: grant.personId,
      role: grant.role,
      scope: grant.scopeKind,
      scopeId: grant.scopeId ?? null,
      lang: grant.lang ?? null,
    });
    return id;
  });
}

function scopeOf(grant: z.output<typeof NewGrant>): HeldGrant["scope"] {
  return grant.scopeKind === "programme" ? { kind: "programme" } : { kind: grant.scopeKind, id: grant.scopeId! };
}
