import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { linkFromMeeting } from "./link-rows.server.ts";
import { openRecommendation } from "./open-recommendation.server.ts";
import { recommendationLinked } from "./outcomes.events.ts";

/** Says as which improvement a recommendation goes on. @throws where it is linked already, or changed since it was seen. */
export async function linkOutcome(actor: Actor, input: { number: number; outcomeId: string; improvement: number; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const outcome = await openRecommendation(tx, meeting.id, input);
    const { improvementId, linkId } = await linkFromMeeting(tx, actor, { from: { kind: "recommendation", id: outcome.id }, meeting, improvement: input.improvement }, now);
    await tx.meetingOutcome.update({ where: { id: outcome.id }, data: { improvementId, version: { increment: 1 } }, select: { id: true } });
    await record(recommendationLinked, improvementId, { meetingId: meeting.id, outcomeId: outcome.id, linkId });
  });
}
