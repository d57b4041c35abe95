import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { lockMinutes } from "./lock-minutes.server.ts";
import { minutesCorrected } from "./minutes.events.ts";
import { canWriteMinutes } from "./minutes.policy.ts";
import { writeMinutesText } from "./minutes-text.server.ts";

/**
 * Begins a correction of published minutes: a new draft that names them. When it is published the old ones are shown as
 * corrected, and stay reachable. Returns its id.
 */
export async function correctMinutes(actor: Actor, input: { number: number; version: number; body: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { meeting, minutes } = await lockMinutes(tx, actor, input, canWriteMinutes);
    if (minutes.state !== "published") throw new DomainError("meetings:errors.notPublished", 409);
    const before = await tx.text.findUniqueOrThrow({ where: { id: minutes.bodyTextId }, select: { words: true } });
    if (before.words === input.body) throw new DomainError("meetings:errors.nothingCorrected");
    const id = newId();
    const bodyTextId = await writeMinutesText(tx, actor, meeting, input.body);
    await tx.minutes.create({ data: { id, meetingId: meeting.id, bodyTextId, createdAt: now, correctsId: minutes.id }, select: { id: true } });
    await record(minutesCorrected, id, { meetingId: meeting.id, correctsId: minutes.id });
    return id;
  });
}
