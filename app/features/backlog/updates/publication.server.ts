import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";

/**
 * Writes, inside a command, that an update is out: its words and the title of its improvement are sealed. Each language appears
 * when it is reviewed, the source never waits.
 */
export async function writePublication(
  tx: Tx,
  { improvement, update }: { improvement: { titleTextId: string }; update: { id: string; saidTextId: string; didTextId: string } },
  publishedById: string | null,
  now: Date,
): Promise<void> {
  await sealTexts(tx, [update.saidTextId, update.didTextId, improvement.titleTextId], now);
  await tx.update.update({
    where: { id: update.id },
    data: { publishedAt: now, publishedById, publishAt: null, held: null, version: { increment: 1 } },
    select: { id: true },
  });
}
