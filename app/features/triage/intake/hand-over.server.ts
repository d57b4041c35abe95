import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputHandedOver } from "./intake.events.ts";
import { canHandOver } from "./intake.policy.ts";
import { stateOf, type Need, type Way } from "./intake.ts";
import { intakePeople } from "./intake-people.server.ts";
import { lockCase, writeHandover } from "./lock-case.server.ts";

/**
 * Gives a case to somebody of intake, who sees its card: after its writer agreed, and never before. Given already, it goes to
 * somebody else. `mail`: they get one without content.
 */
export async function handOver(actor: Actor, wanted: { inputId: string; toId: string; way: Way; need: Need; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { input, handover } = await lockCase(tx, actor, { inputId: wanted.inputId }, canHandOver);
    const { toId, way, need } = wanted;
    if (handover && stateOf(handover) === "passed_on" && handover.toId === toId && handover.way === way && handover.need === need) return unchanged();
    if (input.version !== wanted.version) throw new DomainError("errors:changedMeanwhile", 409);
    if (!handover?.consentAt) throw new DomainError("intake:errors.noConsent", 409);
    if (handover.outcome) throw new DomainError("intake:errors.closed", 409);
    if (!(await intakePeople(tx, input.siteId, now)).some(({ id }) => id === toId)) throw new DomainError("intake:errors.person");
    await writeHandover(tx, input, { toId, way, need, passedOnAt: handover.passedOnAt ?? now });
    await tx.input.update({
      where: { id: input.id },
      data: { acknowledgedAt: input.acknowledgedAt ?? now, ...(input.status === "new" && { status: "acknowledged" }) },
      select: { id: true },
    });
    await record(inputHandedOver, input.id, { toId, way });
  });
}
