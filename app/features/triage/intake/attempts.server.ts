import type { Tx } from "#app/platform/db/db.ts";
import type { Result, Tried } from "./intake.ts";

/** The tries of a hand-over since its writer agreed (last), oldest first. */
export async function attemptsOf(db: Tx, handover: { id: string; consentAt: Date | null }): Promise<(Tried & { id: string; by: string | null })[]> {
  const rows = await db.handoverAttempt.findMany({
    where: { handoverId: handover.id, ...(handover.consentAt && { recordedAt: { gte: handover.consentAt } }) },
    orderBy: [{ triedOn: "asc" }, { id: "asc" }],
    select: { id: true, triedOn: true, result: true, recordedBy: { select: { name: true } } },
  });
  return rows.map(({ id, triedOn, result, recordedBy }) => ({ id, on: triedOn.toISOString().slice(0, 10), result: result as Result, by: recordedBy?.name ?? null }));
}
