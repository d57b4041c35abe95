import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMinutes } from "./lock-minutes.server.ts";
import { minutesPublished } from "./minutes.events.ts";
import { canWriteMinutes } from "./minutes.policy.ts";

/** Publishes approved minutes to the group: the source at once, each language when it is reviewed. @throws before they are approved. */
export async function publishMinutes(actor: Actor, input: { number: number; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { meeting, minutes } = await lockMinutes(tx, actor, input, canWriteMinutes);
    if (minutes.state !== "approved") throw new DomainError(minutes.state === "draft" ? "meetings:errors.notApproved" : "meetings:errors.minutesPublished", 409);
    await tx.minutes.update({ where: { id: minutes.id }, data: { state: "published", publishedAt: now, version: { increment: 1 } }, select: { id: true } });
    await record(minutesPublished, minutes.id, { meetingId: meeting.id });
  });
}
