import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { lockMeetingToRecord } from "../lock-room.server.ts";
import { authorOf, writeMeetingText } from "../meeting-texts.server.ts";
import { agendaItemOf } from "./agenda-item-of.server.ts";
import { noteWritten } from "./notes.events.ts";

/** Writes a note of a meeting, under an item of its agenda or under none. It is the team's until it goes into the minutes. */
export async function writeNote(actor: Actor, input: { number: number; itemId?: string | undefined; words: string }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockMeetingToRecord(tx, actor, input.number, now);
    const item = await agendaItemOf(tx, meeting.id, input.itemId);
    const id = newId();
    const textId = await writeMeetingText(tx, actor, { kind: "meeting_note", meeting, words: input.words, told: false }, now);
    await tx.meetingNote.create({
      data: { id, meetingId: meeting.id, agendaItemId: item?.id ?? null, textId, authorId: authorOf(actor), writtenAt: now },
      select: { id: true },
    });
    await record(noteWritten, meeting.id, { noteId: id });
    return id;
  });
}
