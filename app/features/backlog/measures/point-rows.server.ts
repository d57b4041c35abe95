import type { Actor } from "#app/features/events/actor.ts";
import { dayOfProgramme } from "#app/features/membership/lock-membership.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dateOf, keepWords } from "../keep-words.server.ts";
import { valueOf, type Counted, type Unit } from "./measure.ts";

/** A value of a day: as it is, or counted from ("12 of 14"). */
export type PointToKeep = { on: string; note?: string | undefined } & ({ value: number } | Counted);

/**
 * The columns of a point, inside the commands that add or correct one; `found`: what stands there now.
 * @throws refusals: a day to come, a day that has a point already, counts of something that is no percentage, more than there are.
 */
export async function pointColumns(
  tx: Tx,
  actor: Actor,
  measure: { id: string; unit: Unit },
  found: { id: string; noteTextId: string | null } | null,
  input: PointToKeep,
  now: Date,
) {
  if (input.on > (await dayOfProgramme(tx, now))) throw new DomainError("cycles:errors.future");
  const measuredOn = dateOf(input.on)!;
  const other = await tx.measurePoint.findUnique({ where: { measureId_measuredOn: { measureId: measure.id, measuredOn } }, select: { id: true } });
  if (other && other.id !== found?.id) throw new DomainError("cycles:errors.pointThere", 409);
  const counted = "numerator" in input ? { numerator: input.numerator, denominator: input.denominator } : null;
  if (counted && measure.unit !== "percent") throw new DomainError("cycles:errors.notCounted");
  if (counted && (counted.denominator < 1 || counted.numerator < 0 || counted.numerator > counted.denominator)) throw new DomainError("cycles:errors.moreThanAll");
  const value = valueOf(input);
  if (measure.unit === "percent" && (value < 0 || value > 100)) throw new DomainError("cycles:errors.percent");
  return {
    measuredOn,
    value,
    numerator: counted?.numerator ?? null,
    denominator: counted?.denominator ?? null,
    noteTextId: await keepWords(tx, actor, { kind: "measure_note", subjectKind: "measure", subjectId: measure.id }, found?.noteTextId ?? null, input.note, now),
  };
}

/** Points are a sign of life of the open cycle that predicts something of their measure. */
export async function noteMovementOf(tx: Tx, measureId: string, now: Date): Promise<void> {
  await tx.pdsaCycle.updateMany({ where: { measureId, state: { not: "acted" } }, data: { changedAt: now } });
}
