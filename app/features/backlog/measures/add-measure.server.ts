import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { keepWords } from "../keep-words.server.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import type { Direction, MeasureKind, Unit } from "./measure.ts";
import { measureAdded } from "./measures.events.ts";

/** What is measured. */
export interface MeasureToKeep {
  name: string;
  /** What is counted, of what, from where, how often. */
  definition?: string | undefined;
  kind: MeasureKind;
  direction: Direction;
  goal?: number | undefined;
}

/** Adds a measure to an improvement. Its unit stays, since its points are in it. Returns its id. */
export async function addMeasure(actor: Actor, input: MeasureToKeep & { number: number; unit: Unit }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const improvement = await lockImprovementToChange(tx, actor, input.number);
    const id = newId();
    const { kind, unit, direction, goal } = input;
    const keep = (of: "measure_name" | "measure_definition", words: string | undefined) => keepWords(tx, actor, { kind: of, subjectKind: "measure", subjectId: id }, null, words, now);
    const nameTextId = (await keep("measure_name", input.name))!;
    const definitionTextId = await keep("measure_definition", input.definition);
    await tx.measure.create({
      data: { id, improvementId: improvement.id, nameTextId, definitionTextId, kind, unit, direction, goal: goal ?? null, createdAt: now },
      select: { id: true },
    });
    await record(measureAdded, id, { improvementId: improvement.id });
    return id;
  });
}
