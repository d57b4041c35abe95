import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import type { MeasureKind, Unit } from "./measure.ts";

/** Which measure is meant; `version`: the one that was seen. */
export interface MeasureRef {
  /** The improvement's. */
  number: number;
  measureId: string;
  version?: number | undefined;
}

/**
 * A measure and its improvement, both held until the end of the command, for somebody who may change them.
 * @throws refusals: no such measure, not allowed, or somebody else changed it since `version`.
 */
export async function lockMeasure(tx: Tx, actor: Actor, ref: MeasureRef) {
  const improvement = await lockImprovementToChange(tx, actor, ref.number);
  const measure = await tx.measure.findFirst({ where: { id: ref.measureId, improvementId: improvement.id } });
  if (!measure) throw notFound();
  if (ref.version !== undefined && measure.version !== ref.version) throw changedMeanwhile();
  return { improvement, measure: { ...measure, kind: measure.kind as MeasureKind, unit: measure.unit as Unit } };
}

/** A point of a measure, with both held; `version` is the point's. @throws as {@link lockMeasure}. */
export async function lockPoint(tx: Tx, actor: Actor, ref: MeasureRef & { pointId: string }) {
  const { improvement, measure } = await lockMeasure(tx, actor, { number: ref.number, measureId: ref.measureId });
  const point = await tx.measurePoint.findFirst({ where: { id: ref.pointId, measureId: measure.id } });
  if (!point) throw notFound();
  if (ref.version !== undefined && point.version !== ref.version) throw changedMeanwhile();
  return { improvement, measure, point };
}
