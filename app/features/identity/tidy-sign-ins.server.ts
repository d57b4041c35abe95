import type { SystemActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";

/** How long a used or expired sign-in code is kept (ms): as long as its limits look back. */
const KEEP_CODES_MS = 86_400_000;

/** Deletes sessions and sign-in codes whose time is over. Written without an event, as they are themselves; safe twice. */
export async function tidySignIns(actor: SystemActor): Promise<void> {
  const { prisma } = database(actor.programme);
  const moment = now();
  await prisma.session.deleteMany({ where: { expiresAt: { lte: moment } } });
  await prisma.signInCode.deleteMany({ where: { createdAt: { lt: new Date(moment.getTime() - KEEP_CODES_MS) } } });
}
