import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToPrepare } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { dueBeforeMeeting } from "../meeting-texts.ts";
import { paperChanged } from "./papers.events.ts";

/**
 * Changes something to read before a meeting. Words that a person has translated become new texts, wanted again.
 * @throws where somebody else changed it since `version`.
 */
export async function editPaper(actor: Actor, input: { number: number; paperId: string; title: string; body: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToPrepare(tx, actor, input.number);
    const paper = await tx.meetingPaper.findFirst({ where: { id: input.paperId, meetingId: meeting.id } });
    if (!paper) throw notFound();
    if (paper.version !== input.version) throw changedMeanwhile();
    const revision = { authorId: authorOf(actor), dueAt: dueBeforeMeeting(meeting.startsAt, now) };
    await tx.meetingPaper.update({
      where: { id: paper.id },
      data: {
        titleTextId: await reviseText(tx, paper.titleTextId, { words: input.title, ...revision }),
        bodyTextId: await reviseText(tx, paper.bodyTextId, { words: input.body, ...revision }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(paperChanged, meeting.id, { paperId: paper.id });
  });
}
