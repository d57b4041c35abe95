import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { canManageMembers } from "../membership.policy.ts";
import { stepReopened } from "./onboarding.events.ts";
import type { SeenStep } from "./lock-step.server.ts";

/** Takes back the tick or the waiver of a step that was set by mistake. A signature is not taken back. */
export async function reopenStep(actor: Actor, input: SeenStep): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    if (!canManageMembers(actor)) throw notFound();
    const step = await stepOf(tx, input);
    if (input.code === "agreement") throw new DomainError("membership:onboarding.errors.sign");
    if (!step.doneOn && !step.waivedOn) return unchanged();
    await tx.onboardingStep.update({
      where: { membershipId_code: { membershipId: input.membershipId, code: input.code } },
      data: { doneOn: null, doneById: null, lang: null, waivedOn: null, waiveReason: null },
      select: { code: true },
    });
    await record(stepReopened, input.membershipId, { step: input.code });
  });
}

async function stepOf(tx: Tx, { membershipId, code }: SeenStep) {
  await tx.$queryRaw`select 1 from memberships where id = ${membershipId}::uuid for update`;
  const step = await tx.onboardingStep.findUnique({ where: { membershipId_code: { membershipId, code } } });
  if (!step) throw notFound();
  return step;
}
