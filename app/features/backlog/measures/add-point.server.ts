import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMeasure } from "./lock-measure.server.ts";
import { pointAdded } from "./measures.events.ts";
import { noteMovementOf, pointColumns, type PointToKeep } from "./point-rows.server.ts";

/** Adds the value of a day to a measure that goes on. Returns the point's id. */
export async function addPoint(actor: Actor, input: PointToKeep & { number: number; measureId: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, measure } = await lockMeasure(tx, actor, { number: input.number, measureId: input.measureId });
    if (measure.endedOn) throw new DomainError("cycles:errors.measureEnded", 409);
    const id = newId();
    const columns = await pointColumns(tx, actor, measure, null, input, now);
    await tx.measurePoint.create({ data: { id, measureId: measure.id, ...columns, createdAt: now }, select: { id: true } });
    await noteMovementOf(tx, measure.id, now);
    await record(pointAdded, measure.id, { improvementId: improvement.id, pointId: id });
    return id;
  });
}
