import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputReopened } from "#app/features/input/input.events.ts";
import { openStatus } from "#app/features/input/open-status.server.ts";
import { lockInputFor } from "./lock-input.server.ts";

/** Opens an input again that was closed: it is read, and waits in the inbox as it did; it repeats nothing any more. Gives its number. */
export async function reopenInput(actor: Actor, wanted: { inputId: string; version: number }): Promise<{ number: number }> {
  return runCommand(actor, async ({ tx, record }) => {
    const input = await lockInputFor(tx, actor, wanted, "reopen");
    await tx.input.update({ where: { id: input.id }, data: { status: await openStatus(tx, input), closeReason: null, repeatsId: null, version: { increment: 1 } }, select: { id: true } });
    await record(inputReopened, input.id, {});
    return { number: input.number };
  });
}
