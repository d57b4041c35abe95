import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { allowsHere } from "#app/features/input/input.ts";
import { inputAcknowledged, inputMarkedUnread } from "#app/features/input/input.events.ts";
import { canAcknowledgeInput } from "#app/features/input/input.policy.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { notPossible } from "./lock-input.server.ts";

/**
 * Takes back that somebody has read an input: it waits to be read again, within the time that it had. Gives its number.
 * @throws a 400 refusal where anything else was done about it since.
 */
export async function markUnread(actor: Actor, wanted: { inputId: string; version: number }): Promise<{ number: number }> {
  return runCommand(actor, async ({ tx, record }) => {
    const input = await lockInput(tx, actor, wanted.inputId, wanted.version, canAcknowledgeInput);
    const last = await tx.event.findFirst({ where: { subjectId: input.id, name: inputAcknowledged.name }, orderBy: { id: "desc" }, select: { payload: true } });
    const { version, took } = (last?.payload ?? {}) as { version?: number; took?: boolean };
    if (!allowsHere(input, "mark_unread") || version !== input.version) throw notPossible();
    await tx.input.update({
      where: { id: input.id },
      data: { status: "new", acknowledgedAt: null, ...(took && { ownerId: null }), version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputMarkedUnread, input.id, {});
    return { number: input.number };
  });
}
