import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { applicationPlanned } from "./application.events.ts";
import { isOpen } from "./application.ts";
import { lockApplication } from "./lock-application.server.ts";
import { asDate } from "./membership-rows.server.ts";

/** Says who does the next step of an application, by when, and when the interview is. */
export async function planApplication(
  actor: Actor,
  input: { applicationId: string; version: number; ownerId: string | null; dueOn: string | null; interviewAt: Date | null },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { applicationId, version, ownerId, dueOn, interviewAt } = input;
    const application = await lockApplication(tx, actor, applicationId, version);
    if (!isOpen(application.state)) throw new DomainError("membership:recruitErrors.illegal");
    const isSame =
      application.ownerId === ownerId &&
      (application.stepDueOn?.toISOString().slice(0, 10) ?? null) === dueOn &&
      application.interviewAt?.getTime() === interviewAt?.getTime();
    if (isSame) return unchanged();
    if (ownerId) {
      const held = await tx.grant.findFirst({
        where: { personId: ownerId, role: "coordinator", from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
        select: { id: true },
      });
      if (!held) throw notFound();
    }
    await tx.application.update({
      where: { id: applicationId },
      data: { ownerId, stepDueOn: asDate(dueOn), interviewAt, version: { increment: 1 } },
      select: { id: true },
    });
    await record(applicationPlanned, applicationId, { ownerId, dueOn });
  });
}
