import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { keepWords } from "../keep-words.server.ts";
import type { MeasureToKeep } from "./add-measure.server.ts";
import { lockMeasure, type MeasureRef } from "./lock-measure.server.ts";
import { measureChanged } from "./measures.events.ts";

/** Changes what a measure is called and meant to show. The unit stays: its points are in it. */
export async function changeMeasure(actor: Actor, input: MeasureToKeep & MeasureRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, measure } = await lockMeasure(tx, actor, input);
    const { kind, direction, goal } = input;
    const of = { subjectKind: "measure", subjectId: measure.id } as const;
    await tx.measure.update({
      where: { id: measure.id },
      data: {
        nameTextId: (await keepWords(tx, actor, { ...of, kind: "measure_name" }, measure.nameTextId, input.name, now))!,
        definitionTextId: await keepWords(tx, actor, { ...of, kind: "measure_definition" }, measure.definitionTextId, input.definition, now),
        kind,
        direction,
        goal: goal ?? null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(measureChanged, measure.id, { improvementId: improvement.id });
  });
}
