import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayOfProgramme } from "../lock-membership.server.ts";
import { asDate } from "../membership-rows.server.ts";
import { lockStep, type SeenStep } from "./lock-step.server.ts";
import { stepWaived } from "./onboarding.events.ts";
import type { WaiveReason } from "./onboarding.ts";

/** Notes that a step does not apply to somebody, and why. The agreement cannot be waived: nobody takes part without it. */
export async function waiveStep(actor: Actor, input: SeenStep & { reason: WaiveReason }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { membership, step } = await lockStep(tx, actor, input);
    if (step.code === "agreement") throw new DomainError("membership:onboarding.errors.sign");
    await tx.onboardingStep.update({
      where: { membershipId_code: { membershipId: membership.id, code: step.code } },
      data: { waivedOn: asDate(await dayOfProgramme(tx, now)), waiveReason: input.reason },
      select: { code: true },
    });
    await record(stepWaived, membership.id, { step: step.code, reason: input.reason });
  });
}
