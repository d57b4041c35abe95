import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { canManageMembers } from "../membership.policy.ts";
import type { StepCode } from "./onboarding.ts";

/** Which step of which membership. */
export interface SeenStep {
  membershipId: string;
  code: StepCode;
}

/**
 * An open step and its membership, both held, for somebody who may manage members.
 * @throws refusals: none for this actor, done or waived already, or the membership has ended.
 */
export async function lockStep(tx: Tx, actor: Actor, { membershipId, code }: SeenStep) {
  if (!canManageMembers(actor)) throw notFound();
  await tx.$queryRaw`select 1 from memberships where id = ${membershipId}::uuid for update`;
  const step = await tx.onboardingStep.findUnique({ where: { membershipId_code: { membershipId, code } }, include: { membership: true } });
  if (!step) throw notFound();
  if (step.membership.state === "ended") throw new DomainError("membership:member.errors.transition", 409);
  if (step.doneOn || step.waivedOn) throw new DomainError("membership:onboarding.errors.done", 409);
  return { membership: step.membership, step };
}
