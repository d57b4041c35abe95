import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { noteChanged } from "./notes.events.ts";

/** Changes a note of a meeting. What somebody said is theirs to change, not the team's. @throws where somebody else changed it since `version`. */
export async function editNote(actor: Actor, input: { number: number; noteId: string; words: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const note = await tx.meetingNote.findFirst({ where: { id: input.noteId, meetingId: meeting.id, inputId: null } });
    if (!note?.textId) throw notFound();
    if (note.version !== input.version) throw changedMeanwhile();
    const textId = await reviseText(tx, note.textId, { words: input.words, authorId: authorOf(actor), dueAt: null });
    await tx.meetingNote.update({ where: { id: note.id }, data: { textId, version: { increment: 1 } }, select: { id: true } });
    await record(noteChanged, meeting.id, { noteId: note.id });
  });
}
