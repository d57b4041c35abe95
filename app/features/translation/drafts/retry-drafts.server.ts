import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { FAILURES, isForGood } from "#app/platform/translation/machine-translator.ts";
import { TRIED_AGAIN_AFTER_MS } from "./drafts.ts";
import { queueDrafts } from "./queue-drafts.server.ts";

/** Tries again what machines could not draft: a machine that was away has answered. */
export async function retryDrafts(programme: string): Promise<void> {
  await database(programme).prisma.$transaction(async (tx) => {
    await tx.draftRequest.deleteMany({ where: { state: "failed" } });
    await queueDrafts(tx, programme);
  });
}

/**
 * Asks for drafts of whatever waits, and again of what was asked for an hour ago: for a machine that was away for longer, and
 * for a try that was cut off. What would fail again is left alone until the machines change.
 */
export async function draftWaiting(programme: string): Promise<void> {
  const before = new Date(now().getTime() - TRIED_AGAIN_AFTER_MS);
  const forGood = FAILURES.filter(isForGood);
  await database(programme).prisma.$transaction(async (tx) => {
    await tx.draftRequest.deleteMany({ where: { askedAt: { lt: before }, OR: [{ failure: null }, { failure: { notIn: forGood } }] } });
    await queueDrafts(tx, programme);
  });
}
