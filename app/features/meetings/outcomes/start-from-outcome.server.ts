import { improvementStarted } from "#app/features/backlog/backlog.events.ts";
import { writeImprovement, type ImprovementToStart } from "#app/features/backlog/improvement-rows.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { linkFromMeeting } from "./link-rows.server.ts";
import { openRecommendation } from "./open-recommendation.server.ts";

/** Starts an improvement as which a recommendation goes on. Returns its number. @throws as of `linkOutcome`. */
export async function startFromOutcome(
  actor: Actor,
  input: { number: number; outcomeId: string; version: number; improvement: ImprovementToStart },
): Promise<number> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const outcome = await openRecommendation(tx, meeting.id, input);
    const { id, number } = await writeImprovement({ tx, now }, actor, input.improvement);
    await linkFromMeeting(tx, actor, { from: { kind: "recommendation", id: outcome.id }, meeting, improvement: number }, now);
    await tx.meetingOutcome.update({ where: { id: outcome.id }, data: { improvementId: id, version: { increment: 1 } }, select: { id: true } });
    await record(improvementStarted, id, { number });
    return number;
  });
}
