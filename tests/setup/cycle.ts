import { actOnCycle } from "#app/features/backlog/cycles/act-on-cycle.server.ts";
import { addTask } from "#app/features/backlog/cycles/add-task.server.ts";
import { beginCycle } from "#app/features/backlog/cycles/begin-cycle.server.ts";
import type { CycleState } from "#app/features/backlog/cycles/cycle.ts";
import { noteWhatWasDone } from "#app/features/backlog/cycles/note-what-was-done.server.ts";
import type { CyclePlan } from "#app/features/backlog/cycles/plan-rows.server.ts";
import { startCycle } from "#app/features/backlog/cycles/start-cycle.server.ts";
import { studyCycle } from "#app/features/backlog/cycles/study-cycle.server.ts";
import { addMeasure } from "#app/features/backlog/measures/add-measure.server.ts";
import { addPoint } from "#app/features/backlog/measures/add-point.server.ts";
import type { Unit } from "#app/features/backlog/measures/measure.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";

/** A plan with all that it needs to begin. */
export const PLAN: CyclePlan = {
  title: "A closed room",
  question: "Does it take longer in a closed room?",
  change: "Ask behind a closed door.",
  who: "One nurse, and Rosa of the council",
  where: "Room 4",
  prediction: "At most two minutes longer.",
  predicted: 2,
  startsOn: "2026-03-03",
  endsOn: "2026-03-06",
};

export interface MadeCycle {
  number: number;
  cycle: number;
  version: number;
}

/** A cycle as it stands. */
export async function cycleRow(programme: string, { number, cycle }: { number: number; cycle: number }) {
  return database(programme).prisma.pdsaCycle.findFirstOrThrow({ where: { number: cycle, improvement: { number } } });
}

/** A cycle of an improvement, brought by the commands as far as `state`; `studied`: it may be acted on. */
export async function makeCycle(actor: Actor, number: number, state: CycleState | "studied" = "planned", plan: Partial<CyclePlan> = {}): Promise<MadeCycle> {
  const cycle = await startCycle(actor, { number, ...PLAN, ...plan });
  const ref = { number, cycle };
  const version = async () => (await cycleRow(actor.programme, ref)).version;
  if (state !== "planned") await beginCycle(actor, { ...ref, version: await version() });
  if (["studying", "studied", "acted"].includes(state)) await noteWhatWasDone(actor, { ...ref, asPlanned: true, happened: "Five were asked.", finished: true, version: await version() });
  if (["studied", "acted"].includes(state)) await studyCycle(actor, { ...ref, seen: 1, learnt: "One minute longer.", version: await version() });
  if (state === "acted") await actOnCycle(actor, { ...ref, decision: "abandon", next: "It is not worth it.", version: await version() });
  return { ...ref, version: await version() };
}

/** A task of a cycle, for nobody yet unless said otherwise. */
export async function makeTask(actor: Actor, { number, cycle }: MadeCycle, ownerId?: string): Promise<string> {
  const id = await addTask(actor, { number, cycle, words: "Hang up the sign.", due: "2026-03-05" });
  // Also somebody who could not be chosen: a member.
  if (ownerId) await database(actor.programme).prisma.cycleTask.update({ where: { id }, data: { ownerId } });
  return id;
}

/** A measure of an improvement with one point, of 2 March 2026. */
export async function makeMeasure(actor: Actor, number: number, unit: Unit = "percent"): Promise<{ number: number; measureId: string; pointId: string }> {
  const measureId = await addMeasure(actor, { number, name: "Asked in private", kind: "outcome", unit, direction: "up" });
  const pointId = await addPoint(actor, { number, measureId, on: "2026-03-02", ...(unit === "percent" ? { numerator: 12, denominator: 16 } : { value: 12 }) });
  return { number, measureId, pointId };
}
