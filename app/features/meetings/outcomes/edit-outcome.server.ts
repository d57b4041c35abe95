import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { dueAfterMeeting } from "../meeting-texts.ts";
import { outcomeChanged } from "./outcomes.events.ts";

/** Puts the words of a decision or a recommendation right. Minutes that have the old ones stay as they are until they are corrected. */
export async function editOutcome(actor: Actor, input: { number: number; outcomeId: string; words: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const outcome = await tx.meetingOutcome.findFirst({ where: { id: input.outcomeId, meetingId: meeting.id }, include: { text: { select: { words: true } } } });
    if (!outcome) throw notFound();
    if (outcome.version !== input.version) throw changedMeanwhile();
    if (outcome.text.words === input.words) return unchanged();
    await tx.meetingOutcome.update({
      where: { id: outcome.id },
      data: { textId: await reviseText(tx, outcome.textId, { words: input.words, authorId: authorOf(actor), dueAt: dueAfterMeeting(now) }), version: { increment: 1 } },
      select: { id: true },
    });
    await record(outcomeChanged, meeting.id, { outcomeId: outcome.id });
  });
}
