import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { reachTried } from "./intake.events.ts";
import { canHandOver } from "./intake.policy.ts";
import { stateOf, type Result } from "./intake.ts";
import { lockCase } from "./lock-case.server.ts";

/**
 * Writes down that somebody tried to reach the person of a case, on a day (`YYYY-MM-DD`) since it was handed over. Its writer
 * sees it on the receipt.
 */
export async function recordAttempt(actor: Actor, wanted: { inputId: string; on: string; result: Result; version: number }): Promise<void> {
  const { timeZone } = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record }) => {
    const { input, handover } = await lockCase(tx, actor, wanted, canHandOver);
    if (!handover?.passedOnAt || stateOf(handover) !== "passed_on") throw new DomainError("intake:errors.notPassedOn", 409);
    const { on, result } = wanted;
    if (on > dayIn(now, timeZone)) throw new DomainError("intake:errors.dayAhead");
    if (on < dayIn(handover.passedOnAt, timeZone)) throw new DomainError("intake:errors.dayBefore");
    const attemptId = newId();
    await tx.handoverAttempt.create({
      data: {
        id: attemptId,
        handoverId: handover.id,
        triedOn: new Date(`${on}T00:00:00Z`),
        result,
        recordedById: actor.kind === "person" ? actor.personId : null,
        recordedAt: now,
      },
      select: { id: true },
    });
    await tx.input.update({ where: { id: input.id }, data: { version: { increment: 1 } }, select: { id: true } });
    await record(reachTried, input.id, { attemptId, on, result });
  });
}
