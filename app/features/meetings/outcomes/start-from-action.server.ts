import { improvementStarted } from "#app/features/backlog/backlog.events.ts";
import { writeImprovement, type ImprovementToStart } from "#app/features/backlog/improvement-rows.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { linkFromMeeting } from "./link-rows.server.ts";

/**
 * Starts an improvement from something to do, which then belongs to it. Returns its number.
 * @throws where the action belongs to an improvement already, or changed since it was seen.
 */
export async function startFromAction(
  actor: Actor,
  input: { number: number; actionId: string; version: number; improvement: ImprovementToStart },
): Promise<number> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const action = await tx.actionItem.findFirst({ where: { id: input.actionId, meetingId: meeting.id } });
    if (!action) throw notFound();
    // Said first, so that a second press of the same form hears what is so.
    if (action.improvementId) throw new DomainError("meetings:errors.actionLinked", 409);
    if (action.version !== input.version) throw changedMeanwhile();
    const { id, number } = await writeImprovement({ tx, now }, actor, input.improvement);
    await linkFromMeeting(tx, actor, { from: { kind: "action_item", id: action.id }, meeting, improvement: number }, now);
    await tx.actionItem.update({ where: { id: action.id }, data: { improvementId: id, version: { increment: 1 } }, select: { id: true } });
    await record(improvementStarted, id, { number });
    return number;
  });
}
