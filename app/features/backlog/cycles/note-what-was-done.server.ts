import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { keepWords } from "../keep-words.server.ts";
import { cycleDoneNoted } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";

export interface WhatWasDone {
  asPlanned: boolean;
  /** What happened, problems and surprises too. */
  happened: string;
  /** The trying is over: it is studied next. */
  finished: boolean;
}

/** Writes down what happens while a cycle is tried, as often as there is something; the last time it goes on to be studied. */
export async function noteWhatWasDone(actor: Actor, input: WhatWasDone & CycleRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "do", input);
    const { asPlanned, happened, finished } = input;
    await tx.pdsaCycle.update({
      where: { id: cycle.id },
      data: {
        asPlanned,
        happenedTextId: await keepWords(tx, actor, { kind: "cycle", subjectKind: "cycle", subjectId: cycle.id }, cycle.happenedTextId, happened, now),
        ...(finished && { state: "studying" }),
        changedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(cycleDoneNoted, cycle.id, { improvementId: improvement.id, finished });
  });
}
