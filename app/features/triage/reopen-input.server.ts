import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputClosed, inputReopened } from "#app/features/input/input.events.ts";
import { statusWithout } from "#app/features/input/status-without.server.ts";
import { lockInputFor } from "./lock-input.server.ts";

/** Opens an input again that was closed: it waits in the inbox as it did; it repeats nothing any more. Gives its number. */
export async function reopenInput(actor: Actor, wanted: { inputId: string; version: number }): Promise<{ number: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInputFor(tx, actor, wanted, "reopen");
    const closed = await tx.event.findFirst({ where: { subjectId: input.id, name: inputClosed.name }, orderBy: { id: "desc" }, select: { at: true } });
    const stands = await statusWithout(tx, input, closed?.at, now);
    await tx.input.update({ where: { id: input.id }, data: { ...stands, closeReason: null, repeatsId: null, version: { increment: 1 } }, select: { id: true } });
    await record(inputReopened, input.id, {});
    return { number: input.number };
  });
}
