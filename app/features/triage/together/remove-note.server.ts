import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { inputNoteRemoved } from "./together.events.ts";

/** Takes a note away: its words are erased. Only whoever wrote it may. @throws a 404 refusal for everybody else. */
export async function removeNote(actor: Actor, input: { inputId: string; noteId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const found = await lockInput(tx, actor, input.inputId);
    const note = isUuid(input.noteId) ? await tx.inputNote.findUnique({ where: { id: input.noteId, inputId: found.id }, include: { text: { select: { erasedAt: true } } } }) : null;
    if (!note || actor.kind !== "person" || note.authorId !== actor.personId) throw notFound();
    if (note.text.erasedAt) return unchanged();
    await eraseTexts(tx, [note.textId], now);
    await record(inputNoteRemoved, found.id, { noteId: note.id });
  });
}
