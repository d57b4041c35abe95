import { holds, type Actor } from "./actor.ts";
import { reads } from "./reads.server.ts";
import { verifyLog, type LogVerdict } from "./verify-log.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";

/** An event that a consumer passed over after several tries. */
export interface PassedOver {
  consumer: string;
  place: string;
  reason: string;
  parkedAt: Date;
}

/** How the log stands: whole or broken, what waits for its seal, what was passed over. Administrators only (else a 404 refusal). */
export async function readLogState(actor: Actor): Promise<{ verdict: LogVerdict; waiting: number; parked: PassedOver[] }> {
  if (!holds(actor, "administrator")) throw notFound();
  const db = reads(actor);
  const [verdict, waiting, parked] = await Promise.all([
    verifyLog(actor.programme),
    db.eventSealQueue.count(),
    db.parkedEvent.findMany({ orderBy: { parkedAt: "desc" }, take: 100 }),
  ]);
  return { verdict, waiting, parked: parked.map(({ seq, ...event }) => ({ ...event, place: seq.toString() })) };
}
