import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { keepWords } from "../keep-words.server.ts";
import { cycleStudied } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";

export interface CycleStudy {
  /** The number that came out, of what was predicted. */
  seen: number;
  learnt: string;
  /** For whom it worked less. */
  lessFor?: string | undefined;
}

/** Puts what was seen beside what was predicted, and what was learnt. It can be put better until it is decided what follows. */
export async function studyCycle(actor: Actor, input: CycleStudy & CycleRef & { version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "study", input);
    const keep = (textId: string | null, words: string | undefined) => keepWords(tx, actor, { kind: "cycle", subjectKind: "cycle", subjectId: cycle.id }, textId, words, now);
    await tx.pdsaCycle.update({
      where: { id: cycle.id },
      data: {
        seen: input.seen,
        learntTextId: await keep(cycle.learntTextId, input.learnt),
        lessForTextId: await keep(cycle.lessForTextId, input.lessFor),
        changedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(cycleStudied, cycle.id, { improvementId: improvement.id });
  });
}
