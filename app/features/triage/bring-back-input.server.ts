import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { inputBroughtBack } from "#app/features/input/input.events.ts";
import { lockInputFor } from "./lock-input.server.ts";

/** Brings an input that was set aside back to the inbox before its day. One that is not set aside stays as it is. Gives its number. */
export async function bringBackInput(actor: Actor, wanted: { inputId: string; version: number }): Promise<{ number: number }> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const input = await lockInputFor(tx, actor, wanted, "set_aside");
    const { number } = input;
    if (!input.setAsideUntil) {
      unchanged();
      return { number };
    }
    await tx.input.update({ where: { id: input.id }, data: { setAsideUntil: null, version: { increment: 1 } }, select: { id: true } });
    await record(inputBroughtBack, input.id, {});
    return { number };
  });
}
