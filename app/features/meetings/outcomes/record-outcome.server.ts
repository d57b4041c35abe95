import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { writeMeetingText } from "../meeting-texts.server.ts";
import { dueAfterMeeting } from "../meeting-texts.ts";
import { agendaItemOf } from "../notes/agenda-item-of.server.ts";
import { linkFromMeeting } from "./link-rows.server.ts";
import { outcomeRecorded } from "./outcomes.events.ts";
import type { OutcomeKind } from "./outcomes.ts";

/**
 * Writes down what the group decided about its own work, or recommends to the programme; a recommendation may name the
 * improvement that it goes on as. Returns its id.
 */
export async function recordOutcome(
  actor: Actor,
  input: { number: number; kind: OutcomeKind; words: string; itemId?: string | undefined; improvement?: number | undefined },
): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const item = await agendaItemOf(tx, meeting.id, input.itemId);
    const id = newId();
    const textId = await writeMeetingText(tx, actor, { kind: "meeting_outcome", meeting, words: input.words, told: true, dueAt: dueAfterMeeting(now) }, now);
    const linked =
      input.improvement && input.kind === "recommendation" ? await linkFromMeeting(tx, actor, { from: { kind: "recommendation", id }, meeting, improvement: input.improvement }, now) : null;
    await tx.meetingOutcome.create({
      data: { id, meetingId: meeting.id, agendaItemId: item?.id ?? null, kind: input.kind, textId, improvementId: linked?.improvementId ?? null, createdAt: now },
      select: { id: true },
    });
    await record(outcomeRecorded, meeting.id, { outcomeId: id, kind: input.kind });
    return id;
  });
}
