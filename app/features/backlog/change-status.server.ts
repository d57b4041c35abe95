import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { improvementStatusChanged } from "./backlog.events.ts";
import { canMove, needsReason, type ImprovementStatus } from "./improvement.ts";
import { lockImprovementToChange } from "./lock.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

export interface StatusChange {
  number: number;
  to: ImprovementStatus;
  /** Why, in words that patients can read: for parked and declined. */
  reason?: string | undefined;
  /** The version that was seen. */
  version: number;
}

/**
 * Moves an improvement to another state, as its table of transitions allows. Parked and declined take a reason, which is
 * told to everybody who spoke for it. Returns the state it was in.
 */
export async function changeStatus(actor: Actor, input: StatusChange): Promise<ImprovementStatus> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const improvement = await lockImprovementToChange(tx, actor, input.number, input.version);
    const { id, status: from } = improvement;
    // Merging has a command of its own: it takes the improvement that it goes on as.
    if (!canMove(from, input.to) || input.to === "merged") throw new DomainError("backlog:errors.transition", 409);
    const reason = input.reason?.trim();
    if (needsReason(input.to) && !reason) throw new DomainError("backlog:errors.reason");
    const reasonTextId = needsReason(input.to) ? await writeReason(tx, actor, id, reason!, now) : null;
    await tx.improvement.update({ where: { id }, data: { status: input.to, reasonTextId, version: { increment: 1 } }, select: { id: true } });
    await record(improvementStatusChanged, id, { from, to: input.to, ...(reasonTextId ? { reasonTextId } : {}) });
    return from;
  });
}

async function writeReason(tx: Tx, actor: Actor, improvementId: string, words: string, now: Date): Promise<string> {
  const { wanted } = await tellingLanguages(tx, improvementId);
  return writeText(tx, {
    kind: "improvement_reason",
    subjectKind: "improvement",
    subjectId: improvementId,
    audience: "public",
    critical: true,
    words,
    authorId: actor.kind === "person" ? actor.personId : null,
    sealedAt: now,
    wanted,
    dueAt: dueFor("other", now),
  });
}
