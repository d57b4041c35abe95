import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { CloseReason } from "#app/features/input/input.ts";
import { inputClosed } from "#app/features/input/input.events.ts";
import { lockInputFor } from "./lock-input.server.ts";

/** Closes an input with a reason. Whoever closes has read it, so it counts as acknowledged. */
export async function closeInput(actor: Actor, wanted: { inputId: string; reason: CloseReason; version: number }): Promise<void> {
  await runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInputFor(tx, actor, wanted, "close");
    await tx.input.update({
      where: { id: input.id },
      data: {
        status: "closed",
        closeReason: wanted.reason,
        acknowledgedAt: input.acknowledgedAt ?? now,
        setAsideUntil: null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(inputClosed, input.id, { reason: wanted.reason });
  });
}
