import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { lockPoint, type MeasureRef } from "./lock-measure.server.ts";
import { pointRemoved } from "./measures.events.ts";

/** Takes a point away that should never have been there. */
export async function removePoint(actor: Actor, input: MeasureRef & { pointId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, measure, point } = await lockPoint(tx, actor, input);
    await tx.measurePoint.delete({ where: { id: point.id }, select: { id: true } });
    if (point.noteTextId) await eraseTexts(tx, [point.noteTextId], now);
    await record(pointRemoved, measure.id, { improvementId: improvement.id, pointId: point.id });
  });
}
