import type { SystemActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { purgeOriginal } from "./purge-original.server.ts";

const DAY_MS = 86_400_000;

/** Erases, input by input, the words behind masked ones that were kept for the programme's days. Safe twice. */
export async function purgeOriginals(actor: SystemActor): Promise<void> {
  const db = reads(actor);
  const { redactionDays } = await db.programme.findUniqueOrThrow({ where: { id: 1 }, select: { redactionDays: true } });
  const before = new Date(now().getTime() - redactionDays * DAY_MS);
  const due = await db.redaction.findMany({
    where: { originalTextId: { not: null }, original: { erasedAt: null }, purgedAt: null, redactedAt: { lte: before } },
    distinct: ["inputId"],
    orderBy: { inputId: "asc" },
    select: { inputId: true },
  });
  for (const { inputId } of due) await purgeOriginal(actor, { inputId, before });
}
