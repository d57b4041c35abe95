import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { outsideJobRevoked } from "./outside.events.ts";
import { canSeeOutsideJobs } from "./outside.policy.ts";

/** Takes back the link of a job for somebody outside. What they saved stays. */
export async function revokeJob(actor: Actor, { id }: { id: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canSeeOutsideJobs(actor) || !isUuid(id)) throw notFound();
    if (!(await tx.translationJob.findUnique({ where: { id }, select: { id: true } }))) throw notFound();
    const { count } = await tx.translationJob.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
    if (count === 0) return unchanged();
    await record(outsideJobRevoked, id, {});
  });
}
