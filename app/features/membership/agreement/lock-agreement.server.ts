import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import type { AgreementCode } from "./agreement.ts";
import { canManageAgreements } from "./agreement.policy.ts";

/** A draft, held until the end of the command. @throws refusals: none for this actor, published already, or changed since. */
export async function lockDraft(tx: Tx, actor: Actor, agreementId: string, version: number) {
  if (!canManageAgreements(actor)) throw notFound();
  await tx.$queryRaw`select 1 from agreements where id = ${agreementId}::uuid for update`;
  const agreement = await tx.agreement.findUnique({ where: { id: agreementId } });
  if (!agreement) throw notFound();
  if (agreement.publishedAt) throw new DomainError("membership:agreement.errors.published", 409);
  if (agreement.version !== version) throw changedMeanwhile();
  return { ...agreement, code: agreement.code as AgreementCode };
}
