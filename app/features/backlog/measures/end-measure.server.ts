import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { dayOfProgramme } from "#app/features/membership/lock-membership.server.ts";
import { dateOf } from "../keep-words.server.ts";
import { lockMeasure, type MeasureRef } from "./lock-measure.server.ts";
import { measureEnded } from "./measures.events.ts";

/** Ends a measure: its points stay and can be put right, and it takes no new ones. Ended already: nothing changes. */
export async function endMeasure(actor: Actor, input: MeasureRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { improvement, measure } = await lockMeasure(tx, actor, input);
    if (measure.endedOn) return unchanged();
    await tx.measure.update({ where: { id: measure.id }, data: { endedOn: dateOf(await dayOfProgramme(tx, now)), version: { increment: 1 } }, select: { id: true } });
    await record(measureEnded, measure.id, { improvementId: improvement.id });
  });
}
