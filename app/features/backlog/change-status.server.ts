import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { wantTranslations, writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { improvementMerged, improvementStatusChanged } from "./backlog.events.ts";
import { canMove, needsReason, type ImprovementStatus } from "./improvement.ts";
import { lockImprovementToChange } from "./lock.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

export interface StatusChange {
  number: number;
  to: ImprovementStatus;
  /** Why, in words that patients can read: for parked and declined. */
  reason?: string | undefined;
  /** The number of the improvement that it goes on as: for merged. */
  mergedInto?: number | undefined;
  /** The version that was seen. */
  version: number;
}

/**
 * Moves an improvement to another state, as its table of transitions allows. Parked and declined take a reason, which is
 * told to everybody who spoke for it; merged takes the improvement that it goes on as. Returns the state it was in.
 */
export async function changeStatus(actor: Actor, input: StatusChange): Promise<ImprovementStatus> {
  return runCommand(actor, async ({ tx, now, record }) => {
    // Two merges of a pair into each other meet here: whoever comes second sees that the other one is merged.
    if (input.to === "merged") await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('heard:merge', 0))`;
    const improvement = await lockImprovementToChange(tx, actor, input.number, input.version);
    const { id, status: from } = improvement;
    if (!canMove(from, input.to)) throw new DomainError("backlog:errors.transition", 409);

    if (input.to === "merged") {
      const into = await mergeTarget(tx, input.mergedInto, improvement.number);
      await tx.improvement.update({
        where: { id },
        data: { status: "merged", mergedIntoId: into, reasonTextId: null, version: { increment: 1 } },
        select: { id: true },
      });
      await wantForMerged(tx, into, now);
      await record(improvementMerged, id, { from, into });
      return from;
    }

    const reason = input.reason?.trim();
    if (needsReason(input.to) && !reason) throw new DomainError("backlog:errors.reason");
    const reasonTextId = needsReason(input.to) ? await writeReason(tx, actor, id, reason!, now) : null;
    await tx.improvement.update({ where: { id }, data: { status: input.to, reasonTextId, version: { increment: 1 } }, select: { id: true } });
    await record(improvementStatusChanged, id, { from, to: input.to, ...(reasonTextId ? { reasonTextId } : {}) });
    return from;
  });
}

async function mergeTarget(tx: Tx, number: number | undefined, own: number): Promise<string> {
  if (number === undefined || number === own) throw new DomainError("backlog:errors.mergeTarget");
  const target = await tx.improvement.findUnique({ where: { number }, select: { id: true, status: true } });
  if (!target || target.status === "merged") throw new DomainError("backlog:errors.mergeTarget");
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

async function writeReason(tx: Tx, actor: Actor, improvementId: string, words: string, now: Date): Promise<string> {
  const { working, wanted } = await tellingLanguages(tx, improvementId);
  return writeText(tx, {
    kind: "improvement_reason",
    subjectKind: "improvement",
    subjectId: improvementId,
    audience: "public",
    critical: true,
    lang: working,
    words,
    authorId: actor.kind === "person" ? actor.personId : null,
    sealedAt: now,
    wanted,
    dueAt: dueFor("other", now),
  });
}
