import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockPoint, type MeasureRef } from "./lock-measure.server.ts";
import { pointCorrected } from "./measures.events.ts";
import { pointColumns, type PointToKeep } from "./point-rows.server.ts";

/** Puts a point right. Also of a measure that ended. */
export async function correctPoint(actor: Actor, input: PointToKeep & MeasureRef & { pointId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, measure, point } = await lockPoint(tx, actor, input);
    const columns = await pointColumns(tx, actor, measure, point, input, now);
    await tx.measurePoint.update({ where: { id: point.id }, data: { ...columns, version: { increment: 1 } }, select: { id: true } });
    await record(pointCorrected, measure.id, { improvementId: improvement.id, pointId: point.id });
  });
}
