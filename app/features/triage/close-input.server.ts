import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { CloseReason } from "#app/features/input/input.ts";
import { inputClosed } from "#app/features/input/input.events.ts";
import { repeatedInput } from "./alike/repeated-input.server.ts";
import { lockInputFor } from "./lock-input.server.ts";

/**
 * Closes an input with a reason. Whoever closes has read it, so it counts as acknowledged. `repeats`: the number of the earlier
 * message in which the same person said it; both count as one person, and the writer hears what becomes of the earlier one.
 * @throws a refusal where there is no such message to repeat.
 */
export async function closeInput(actor: Actor, wanted: { inputId: string; reason: CloseReason; repeats?: number | null | undefined; version: number }): Promise<void> {
  await runCommand(actor, async ({ tx, now, record }) => {
    const input = await lockInputFor(tx, actor, wanted, "close");
    const repeatsId = wanted.reason === "duplicate" && wanted.repeats ? await repeatedInput(tx, actor, input, wanted.repeats) : null;
    await tx.input.update({
      where: { id: input.id },
      data: {
        status: "closed",
        closeReason: wanted.reason,
        repeatsId,
        acknowledgedAt: input.acknowledgedAt ?? now,
        setAsideUntil: null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(inputClosed, input.id, { reason: wanted.reason, ...(repeatsId && { repeats: repeatsId }) });
  });
}
