import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { wantNoMore } from "../meeting-texts.server.ts";
import { paperRemoved } from "./papers.events.ts";

/** Takes a paper off a meeting. @throws where somebody else changed it since `version`. */
export async function removePaper(actor: Actor, input: { number: number; paperId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const paper = await tx.meetingPaper.findFirst({ where: { id: input.paperId, meetingId: meeting.id } });
    if (!paper) throw notFound();
    if (paper.version !== input.version) throw changedMeanwhile();
    await wantNoMore(tx, [paper.titleTextId, paper.bodyTextId]);
    await tx.meetingPaper.delete({ where: { id: paper.id }, select: { id: true } });
    await record(paperRemoved, meeting.id, { paperId: input.paperId });
  });
}
