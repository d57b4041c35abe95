import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { improvementMerged } from "./backlog.events.ts";
import { canMove } from "./improvement.ts";
import { lockImprovementToChange, lockMerging } from "./lock.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

/**
 * Lets an improvement go on as another one: its links stay, so that credit stays, and whoever spoke for it is told through the
 * other from now on. `into`: the other one's number; `version`: the one that was seen.
 */
export async function mergeImprovement(actor: Actor, input: { number: number; into: number; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    await lockMerging(tx);
    const { id, number, status: from } = await lockImprovementToChange(tx, actor, input.number, input.version);
    if (!canMove(from, "merged")) throw new DomainError("backlog:errors.transition", 409);
    const into = await targetOf(tx, input.into, number);
    await tx.improvement.update({
      where: { id },
      data: { status: "merged", mergedIntoId: into, reasonTextId: null, version: { increment: 1 } },
      select: { id: true },
    });
    await wantForMerged(tx, into, now);
    await record(improvementMerged, id, { from, into });
  });
}

async function targetOf(tx: Tx, number: number, own: number): Promise<string> {
  if (number === own) throw new DomainError("backlog:errors.mergeTarget");
  const target = await tx.improvement.findUnique({ where: { number }, select: { id: true, status: true } });
  if (!target || target.status === "merged" || target.status === "declined") throw new DomainError("backlog:errors.mergeTarget");
  return target.id;
}

/** Whoever spoke for the merged one is told about the other from now on, in their language. */
async function wantForMerged(tx: Tx, intoId: string, now: Date): Promise<void> {
  const { wanted } = await tellingLanguages(tx, intoId);
  const into = await tx.improvement.findUniqueOrThrow({
    where: { id: intoId },
    select: { title: { select: { id: true, lang: true } }, reason: { select: { id: true, lang: true } }, updates: { select: { said: true, did: true } } },
  });
  for (const text of [into.title, into.reason, ...into.updates.flatMap(({ said, did }) => [said, did])]) {
    if (text) await wantTranslations(tx, text.id, text.lang, wanted, dueFor("other", now));
  }
}
