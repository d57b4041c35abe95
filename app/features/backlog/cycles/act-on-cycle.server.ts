import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { checkOwner } from "../check-references.server.ts";
import { keepWords } from "../keep-words.server.ts";
import type { Decision } from "./cycle.ts";
import { cycleActed } from "./cycles.events.ts";
import { lockCycleFor, type CycleRef } from "./lock-cycle.server.ts";
import { writeCycle } from "./new-cycle.server.ts";
import type { CyclePlan, PlanTexts } from "./plan-rows.server.ts";

export interface CycleAct {
  decision: Decision;
  /** What follows, or why it is given up. */
  next: string;
  /** Who keeps what was adopted. */
  keeperId?: string | undefined;
}

/**
 * Ends a cycle with what follows from it. Adopted: somebody keeps it. Adapted: the next cycle begins with the same plan, but
 * without its prediction and its days, which are said anew. Returns the next one's number, null where there is none.
 */
export async function actOnCycle(actor: Actor, input: CycleAct & CycleRef & { version: number }): Promise<number | null> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, cycle } = await lockCycleFor(tx, actor, "act", input);
    const { decision, next, keeperId } = input;
    if (decision === "adopt" && !keeperId) throw new DomainError("cycles:errors.keeper");
    if (decision === "adopt") await checkOwner(tx, keeperId!, now);
    await tx.pdsaCycle.update({
      where: { id: cycle.id },
      data: {
        state: "acted",
        decision,
        nextTextId: await keepWords(tx, actor, { kind: "cycle", subjectKind: "cycle", subjectId: cycle.id }, null, next, now),
        keeperId: decision === "adopt" ? keeperId! : null,
        actedAt: now,
        changedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const following = decision === "adapt" ? await writeCycle(tx, actor, improvement.id, await planAgain(tx, cycle, now), now) : null;
    await record(cycleActed, cycle.id, { improvementId: improvement.id, decision, ...(following && { nextId: following.id }) });
    return following?.number ?? null;
  });
}

async function planAgain(tx: Tx, cycle: PlanTexts & { measureId: string | null }, now: Date): Promise<CyclePlan> {
  const { titleTextId, questionTextId, changeTextId, whoTextId, whereTextId, dataTextId } = cycle;
  const ids = [titleTextId, questionTextId, changeTextId, whoTextId, whereTextId, dataTextId].filter((id) => id !== null);
  const texts = new Map((await tx.text.findMany({ where: { id: { in: ids } }, select: { id: true, words: true } })).map(({ id, words }) => [id, words]));
  const wordsOf = (id: string | null) => (id ? texts.get(id) : undefined);
  return {
    title: wordsOf(titleTextId)!,
    question: wordsOf(questionTextId)!,
    change: wordsOf(changeTextId)!,
    who: wordsOf(whoTextId),
    where: wordsOf(whereTextId),
    data: wordsOf(dataTextId),
    measureId: cycle.measureId ?? undefined,
    ownerId: (await stillOwner(tx, cycle.ownerId, now)) ?? undefined,
  };
}

/** Whoever saw to the last cycle sees to the next one, where they still work with the programme. */
async function stillOwner(tx: Tx, ownerId: string | null, now: Date): Promise<string | null> {
  return checkOwner(tx, ownerId, now).then(
    () => ownerId,
    () => null,
  );
}
