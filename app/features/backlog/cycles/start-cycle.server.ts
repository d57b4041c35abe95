import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { cycleStarted } from "./cycles.events.ts";
import { writeCycle } from "./new-cycle.server.ts";
import type { CyclePlan } from "./plan-rows.server.ts";

/**
 * Starts a cycle of an improvement with its plan, which may still be incomplete. One at a time: what is learnt in one decides
 * about the next. Returns its number.
 */
export async function startCycle(actor: Actor, input: CyclePlan & { number: number }): Promise<number> {
  const { number, ...plan } = input;
  return runCommand(actor, async ({ tx, now, record }) => {
    const improvement = await lockImprovementToChange(tx, actor, number);
    if (improvement.status === "parked" || improvement.status === "declined") throw new DomainError("cycles:errors.notWorkedOn", 409);
    if ((await tx.pdsaCycle.count({ where: { improvementId: improvement.id, state: { not: "acted" } } })) > 0) throw new DomainError("cycles:errors.oneOpen", 409);
    const cycle = await writeCycle(tx, actor, improvement.id, plan, now);
    await record(cycleStarted, cycle.id, { improvementId: improvement.id, number: cycle.number });
    return cycle.number;
  });
}
