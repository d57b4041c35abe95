import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { allows } from "#app/features/input/input.ts";
import { inputAcknowledged } from "#app/features/input/input.events.ts";
import { canAcknowledgeInput } from "#app/features/input/input.policy.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";
import { notPossible } from "./lock-input.server.ts";

/**
 * Says that somebody has read an input and looks after it: its writer sees that on the receipt, and may from now on add to
 * the words but not change them. Pressed twice by the same person, the second changes nothing.
 */
export async function acknowledgeInput(actor: Actor, wanted: { inputId: string; version: number }): Promise<void> {
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockInput(tx, actor, wanted.inputId, undefined, canAcknowledgeInput);
    const personId = actor.kind === "person" ? actor.personId : null;
    if (input.acknowledgedAt && input.status === "acknowledged" && personId !== null && input.ownerId === personId) return unchanged();
    if (input.version !== wanted.version) throw changedMeanwhile();
    if (!allows(input.status, "acknowledge")) throw notPossible();
    await tx.input.update({
      where: { id: input.id },
      data: { status: "acknowledged", acknowledgedAt: now, ownerId: input.ownerId ?? personId, version: { increment: 1 } },
      select: { id: true },
    });
    const took = input.ownerId === null && personId !== null;
    await record(inputAcknowledged, input.id, { version: input.version + 1, ...(took && { took }) });
  });
}
