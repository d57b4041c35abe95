import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { fileStore } from "#app/platform/files/chosen-store.ts";
import { StoreAway } from "#app/platform/files/store-away.ts";
import { errorCode, log } from "#app/platform/log/log.ts";
import { keyOf } from "./attachment.ts";

/** How long a file may be on its way into the store, in milliseconds; longer than any takes to come. */
const ON_ITS_WAY_MS = 3_600_000;

/** How many files one round deletes. */
const A_ROUND = 200;

/**
 * Deletes from the store the bytes of a file that was removed, or that never came to belong to anything; of the latter nothing is
 * left at all. A file that belongs to its record is not touched. Where the store is away it is tried again by the timer.
 * False: it was away.
 */
export async function eraseBytes(programme: string, id: string): Promise<boolean> {
  const { attachment } = database(programme).prisma;
  const found = await attachment.findUnique({ where: { id }, select: { keptAt: true, removedAt: true, erasedAt: true } });
  if (!found || found.erasedAt || (found.keptAt && !found.removedAt)) return true;
  try {
    await fileStore().remove(keyOf(programme, id));
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    log.warn({ programme, attachment: id, ...errorCode(error) }, "a file could not be deleted from the store yet");
    return false;
  }
  if (found.keptAt) await attachment.updateMany({ where: { id, erasedAt: null }, data: { erasedAt: now() } });
  else await attachment.deleteMany({ where: { id, keptAt: null } });
  return true;
}

/** Deletes what is still to be deleted from the store; ends the round where the store is away. Safe twice. */
export async function eraseWaitingBytes(programme: string): Promise<void> {
  const { attachment } = database(programme).prisma;
  const waiting = await attachment.findMany({
    where: { erasedAt: null, OR: [{ removedAt: { not: null } }, { keptAt: null, createdAt: { lt: new Date(now().getTime() - ON_ITS_WAY_MS) } }] },
    orderBy: { id: "asc" },
    take: A_ROUND,
    select: { id: true },
  });
  for (const { id } of waiting) if (!(await eraseBytes(programme, id))) return;
}
