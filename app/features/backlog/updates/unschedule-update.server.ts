import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { updateUnscheduled } from "../backlog.events.ts";
import { lockUpdate } from "../lock.server.ts";

/**
 * Takes back an update that has not gone out yet: it is a draft again, and nobody was told.
 * @throws a 409 refusal where it has gone out, does not wait, or changed since `version`.
 */
export async function unscheduleUpdate(actor: Actor, input: { updateId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const { improvement, update } = await lockUpdate(tx, actor, input.updateId);
    if (update.publishedAt) throw new DomainError("backlog:errors.wentOut", 409);
    if (update.version !== input.version || !update.publishAt) throw new DomainError("backlog:errors.doesNotWait", 409);
    await tx.update.update({ where: { id: update.id }, data: { publishAt: null, scheduledById: null, version: { increment: 1 } }, select: { id: true } });
    await record(updateUnscheduled, update.id, { improvementId: improvement.id });
  });
}
