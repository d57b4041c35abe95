import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { updateHeld, updatePublished } from "../backlog.events.ts";
import { isOpenForWork, type Audience, type ImprovementStatus } from "../improvement.ts";
import { allowsQuote } from "../quote.server.ts";
import { writePublication } from "./publication.server.ts";

/**
 * Publishes an update whose time has come; `at`: the time that was set, so that one which was taken back or moved stays. Where it
 * quotes somebody who took that back, or its improvement goes on as another one, it is held and says so.
 */
export async function publishDueUpdate(actor: SystemActor, { updateId, at }: { updateId: string; at: Date }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = await lockWaiting(tx, updateId, at);
    if (!found) return unchanged();
    const { improvement, update } = found;
    const why = !isOpenForWork(improvement.status as ImprovementStatus) ? "merged" : update.quoteInputId && !(await allowsQuote(tx, update.quoteInputId)) ? "quote" : null;
    if (why) {
      await tx.update.update({ where: { id: update.id }, data: { publishAt: null, held: why, version: { increment: 1 } }, select: { id: true } });
      await record(updateHeld, update.id, { improvementId: improvement.id, why });
      return;
    }
    await writePublication(tx, found, update.scheduledById, now);
    await record(updatePublished, update.id, { improvementId: improvement.id, audience: update.audience as Audience });
  });
}

/** The update and its improvement, both held in the order in which every command holds them; null where it does not wait for that time any more. */
async function lockWaiting(tx: Tx, updateId: string, at: Date) {
  await tx.$queryRaw`select 1 from improvements where id = (select improvement_id from updates where id = ${updateId}::uuid) for update`;
  const found = await tx.update.findUnique({ where: { id: updateId }, include: { improvement: true } });
  if (found?.publishAt?.getTime() !== at.getTime()) return null;
  const { improvement, ...update } = found;
  return { improvement, update };
}
