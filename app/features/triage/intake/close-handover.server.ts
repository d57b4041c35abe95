import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { attemptsOf } from "./attempts.server.ts";
import { handoverClosed } from "./intake.events.ts";
import { canHandOver } from "./intake.policy.ts";
import { CLOSED_AS, DAYS_TO_TRY, missingFor, type Outcome, type UnreachableBecause } from "./intake.ts";
import { lockCase, NO_CONTACT, writeHandover } from "./lock-case.server.ts";

/**
 * Closes a case as reached, declined or unreachable, and in no other way. The way to reach the person that was given for it is
 * erased. The input is closed with it, and counts as read.
 */
export async function closeHandover(
  actor: Actor,
  wanted: { inputId: string; outcome: Outcome; because?: UnreachableBecause | undefined; version: number },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { input, handover } = await lockCase(tx, actor, wanted, canHandOver);
    if (handover?.outcome && input.status === "closed") throw new DomainError("intake:errors.closed", 409);
    const because = wanted.outcome === "unreachable" ? wanted.because : undefined;
    const missing = missingFor(wanted.outcome, handover ? await attemptsOf(tx, handover) : [], because);
    if (missing === "reached") throw new DomainError("intake:errors.notReached");
    if (missing === "tries") throw new DomainError("intake:errors.fewTries", 400, { count: DAYS_TO_TRY });
    await writeHandover(tx, input, { ...NO_CONTACT, closedAt: now, outcome: wanted.outcome, unreachableBecause: because ?? null });
    await tx.input.update({
      where: { id: input.id },
      data: { status: "closed", closeReason: CLOSED_AS[wanted.outcome], acknowledgedAt: input.acknowledgedAt ?? now, setAsideUntil: null },
      select: { id: true },
    });
    await record(handoverClosed, input.id, { outcome: wanted.outcome, ...(because && { because }) });
  });
}
