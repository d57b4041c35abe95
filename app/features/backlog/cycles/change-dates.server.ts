import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { dateOf } from "../keep-words.server.ts";
import { cycleDatesChanged } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";
import { checkDates, ownerToKeep } from "./plan-rows.server.ts";

/** Changes from when to when a cycle goes and who sees to it, also while it is tried: that changes nothing of what was predicted. */
export async function changeDates(
  actor: Actor,
  input: CycleRef & { startsOn: string; endsOn: string; ownerId?: string | undefined; version: number },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "dates", input);
    checkDates(input.startsOn, input.endsOn);
    await tx.pdsaCycle.update({
      where: { id: cycle.id },
      data: {
        startsOn: dateOf(input.startsOn),
        endsOn: dateOf(input.endsOn),
        ownerId: await ownerToKeep(tx, cycle.ownerId, input.ownerId, now),
        changedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(cycleDatesChanged, cycle.id, { improvementId: improvement.id });
  });
}
