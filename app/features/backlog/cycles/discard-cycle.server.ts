import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { cycleDiscarded } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";

/** Throws a plan away that was never tried, with its tasks: there is nothing to learn from it. */
export async function discardCycle(actor: Actor, input: CycleRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "discard", input);
    const tasks = await tx.cycleTask.findMany({ where: { cycleId: cycle.id }, select: { textId: true } });
    const { titleTextId, questionTextId, changeTextId, whoTextId, whereTextId, dataTextId, predictionTextId } = cycle;
    await tx.pdsaCycle.delete({ where: { id: cycle.id }, select: { id: true } });
    const texts = [titleTextId, questionTextId, changeTextId, whoTextId, whereTextId, dataTextId, predictionTextId].filter((id) => id !== null);
    await eraseTexts(tx, [...texts, ...tasks.map(({ textId }) => textId)], now);
    await record(cycleDiscarded, cycle.id, { improvementId: improvement.id });
  });
}
