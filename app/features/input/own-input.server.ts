import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { isOwnInput } from "./input.policy.ts";
import type { InputStatus, Privacy } from "./input.ts";

/**
 * Locks an input for a command of whoever said it.
 * @throws notFound where it is not theirs, or there is none; and where it was withdrawn.
 */
export async function lockOwnInput(tx: Tx, actor: Actor, inputId: string) {
  await tx.$queryRaw`select 1 from inputs where id = ${inputId}::uuid for update`;
  const input = await tx.input.findUnique({ where: { id: inputId }, include: { contributor: true, text: true } });
  if (!input || !isOwnInput(actor, ownership(input)) || input.withdrawnAt) throw notFound();
  return { ...input, status: input.status as InputStatus };
}

function ownership(input: { id: string; siteId: string | null; privacy: string; contributor: { personId: string | null } | null }) {
  return {
    id: input.id,
    siteId: input.siteId,
    privacy: input.privacy as Privacy,
    personId: input.contributor?.personId ?? null,
  };
}
