import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { inputOriginalPurged } from "./redaction.events.ts";

/** Erases the words behind the masked ones of an input that were masked before `before`, and every translation of them. */
export async function purgeOriginal(actor: SystemActor, { inputId, before }: { inputId: string; before: Date }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    await tx.$queryRaw`select 1 from inputs where id = ${inputId}::uuid for update`;
    const due = await tx.redaction.findMany({
      where: { inputId, originalTextId: { not: null }, original: { erasedAt: null }, purgedAt: null, redactedAt: { lte: before } },
      select: { id: true, originalTextId: true },
    });
    if (due.length === 0) return unchanged();
    await eraseTexts(tx, due.map(({ originalTextId }) => originalTextId!), now);
    await tx.redaction.updateMany({ where: { id: { in: due.map(({ id }) => id) } }, data: { purgedAt: now } });
    await record(inputOriginalPurged, inputId, { texts: due.length });
  });
}
