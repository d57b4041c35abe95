import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { improvementNoteRemoved } from "../backlog.events.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { lockImprovement } from "../lock.server.ts";
import { canRemoveNote } from "./note.policy.ts";

/** Takes a note back: its words are gone for good, that there was one stays. Gone already: nothing changes. */
export async function removeNote(actor: Actor, input: { number: number; noteId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canSeeWork(actor)) throw notFound();
    const { id: improvementId } = await lockImprovement(tx, actor, input.number);
    const note = await tx.improvementNote.findFirst({ where: { id: input.noteId, improvementId }, include: { text: { select: { erasedAt: true } } } });
    if (!note) throw notFound();
    if (!canRemoveNote(actor, note)) throw notAllowed();
    if (note.text.erasedAt) return unchanged();
    await eraseTexts(tx, [note.textId], now);
    await record(improvementNoteRemoved, improvementId, { noteId: note.id });
  });
}
