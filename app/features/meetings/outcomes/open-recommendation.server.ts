import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";

/** A recommendation of a held meeting that goes on as nothing yet. @throws where it is linked already, or changed since it was seen. */
export async function openRecommendation(tx: Tx, meetingId: string, { outcomeId, version }: { outcomeId: string; version: number }) {
  const outcome = await tx.meetingOutcome.findFirst({ where: { id: outcomeId, meetingId, kind: "recommendation" } });
  if (!outcome) throw notFound();
  if (outcome.version !== version) throw changedMeanwhile();
  if (outcome.improvementId) throw new DomainError("meetings:errors.linkedAlready", 409);
  return outcome;
}
