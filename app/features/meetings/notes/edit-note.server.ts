import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { noteChanged } from "./notes.events.ts";

/** Changes a note of a meeting. What somebody said is theirs to change, not the team's. */
export async function editNote(actor: Actor, input: { number: number; noteId: string; words: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const note = await tx.meetingNote.findFirst({ where: { id: input.noteId, meetingId: meeting.id, inputId: null } });
    if (!note?.textId) throw notFound();
    const textId = await reviseText(tx, note.textId, { words: input.words, authorId: authorOf(actor), dueAt: null });
    await tx.meetingNote.update({ where: { id: note.id }, data: { textId }, select: { id: true } });
    await record(noteChanged, meeting.id, { noteId: note.id });
  });
}
