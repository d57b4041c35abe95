import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { decideAsPerson } from "../routing/decide-as-person.server.ts";
import { inputReturnedFromIntake } from "./intake.events.ts";
import { canReturnFromIntake } from "./intake.policy.ts";
import { stateOf, type ReturnReason } from "./intake.ts";
import { lockCase } from "./lock-case.server.ts";

/**
 * Sends a case back to the inbox: it was none. What its writer agreed to and how to reach them for it is erased. Only while the
 * legal team does not have it. No rule sends it there again.
 */
export async function returnFromIntake(actor: Actor, wanted: { inputId: string; reason: ReturnReason; version: number }): Promise<void> {
  await runCommand(actor, async (command) => {
    const { tx, record } = command;
    const { input, handover } = await lockCase(tx, actor, wanted, canReturnFromIntake);
    if (handover && (stateOf(handover) === "passed_on" || handover.outcome)) throw new DomainError("intake:errors.passedOn", 409);
    await tx.handover.deleteMany({ where: { inputId: input.id } });
    const live = await tx.link.count({ where: { sourceKind: "input", sourceId: input.id, unlinkedAt: null } });
    await tx.input.update({
      where: { id: input.id },
      data: { route: "inbox", ...(live > 0 && input.status === "acknowledged" && { status: "linked" }), version: { increment: 1 } },
      select: { id: true },
    });
    await decideAsPerson(command, actor, input, "route", { route: "inbox" });
    await record(inputReturnedFromIntake, input.id, { reason: wanted.reason });
  });
}
