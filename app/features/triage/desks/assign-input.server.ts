import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockInputFor } from "../lock-input.server.ts";
import { decideAsPerson } from "../routing/decide-as-person.server.ts";
import { takersAt } from "../routing/takers.server.ts";
import { inputAssigned } from "./desks.events.ts";

/**
 * Gives an input to a team, a person, both or neither. The person reads the inputs of its site already: giving it to them shows
 * them nothing new. No rule changes it any more. Gives who had it before.
 */
export async function assignInput(actor: Actor, wanted: { inputId: string; desk: string | null; ownerId: string | null; version: number }): Promise<{ desk: string | null; ownerId: string | null }> {
  return runCommand(actor, async (command) => {
    const { tx, now, record, unchanged } = command;
    const input = await lockInputFor(tx, actor, wanted, "assign");
    const { ownerId } = wanted;
    const desk = wanted.desk === null ? null : await tx.desk.findUnique({ where: { code: wanted.desk }, select: { id: true, code: true, endedAt: true } });
    if (wanted.desk !== null && (!desk || desk.endedAt)) throw new DomainError("routing:errors.desk");
    const had = input.deskId && (await tx.desk.findUnique({ where: { id: input.deskId }, select: { code: true } }));
    const before = { desk: had ? had.code : null, ownerId: input.ownerId };
    if (before.desk === wanted.desk && before.ownerId === ownerId) {
      unchanged();
      return before;
    }
    if (ownerId !== null && ownerId !== input.ownerId) {
      const canTake = await takersAt(tx, [{ outcome: { owner: ownerId } }], input.siteId, now);
      if (!canTake(ownerId)) throw new DomainError("routing:errors.cannotRead");
    }
    await tx.input.update({ where: { id: input.id }, data: { deskId: desk?.id ?? null, ownerId, version: { increment: 1 } }, select: { id: true } });
    await decideAsPerson(command, actor, input, "assign", { desk: desk?.code ?? null, owner: ownerId });
    await record(inputAssigned, input.id, { ...(desk && { desk: desk.code }), ...(ownerId && { ownerId }) });
    return before;
  });
}
