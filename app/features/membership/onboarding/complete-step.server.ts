import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { dayOfProgramme } from "../lock-membership.server.ts";
import { asDate } from "../membership-rows.server.ts";
import { lockStep, type SeenStep } from "./lock-step.server.ts";
import { stepCompleted } from "./onboarding.events.ts";

/**
 * Ticks a step of onboarding: on which day (`YYYY-MM-DD`) and in which language it was done; for the buddy also who it is.
 * The agreement's step ticks itself, by signing.
 */
export async function completeStep(actor: Actor, input: SeenStep & { doneOn: string; lang: string; buddyId?: string | undefined }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { membership, step } = await lockStep(tx, actor, input);
    if (step.code === "agreement") throw new DomainError("membership:onboarding.errors.sign");
    if (input.doneOn > (await dayOfProgramme(tx, now))) throw new DomainError("membership:onboarding.errors.future");
    const buddyId = step.code === "buddy" ? await buddyOf(tx, input.buddyId, membership) : undefined;
    if (buddyId) await tx.membership.update({ where: { id: membership.id }, data: { buddyId }, select: { id: true } });
    await tx.onboardingStep.update({
      where: { membershipId_code: { membershipId: membership.id, code: step.code } },
      data: { doneOn: asDate(input.doneOn), doneById: actor.kind === "person" ? actor.personId : null, lang: input.lang, waivedOn: null, waiveReason: null },
      select: { code: true },
    });
    await record(stepCompleted, membership.id, { step: step.code, doneOn: input.doneOn, lang: input.lang });
  });
}

/** The buddy is another member who takes part in the group. */
async function buddyOf(tx: Tx, buddyId: string | undefined, membership: { personId: string; groupId: string }): Promise<string> {
  if (!buddyId) throw new DomainError("membership:onboarding.errors.buddy");
  const found = await tx.membership.findFirst({
    where: { personId: buddyId, groupId: membership.groupId, state: { in: ["active", "renewing"] }, NOT: { personId: membership.personId } },
    select: { id: true },
  });
  if (!found) throw notFound();
  return buddyId;
}
