import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { canSeeWork } from "../backlog.policy.ts";
import { canRemoveNote } from "./note.policy.ts";

/** What somebody of the team said about an improvement, to the team. */
export interface NoteToRead {
  id: string;
  /** Erased where it was taken back. */
  text: ReadableText;
  author: string | null;
  writtenAt: Date;
  canRemove: boolean;
}

/** What the team says to itself about an improvement, oldest first; null for those who do not work on improvements. */
export async function notesOf(actor: Actor, improvementId: string, lang: string): Promise<NoteToRead[] | null> {
  if (!canSeeWork(actor)) return null;
  const rows = await reads(actor).improvementNote.findMany({ where: { improvementId }, orderBy: { id: "asc" }, include: { author: { select: { name: true } } } });
  const texts = await readTexts(actor, rows.map(({ textId }) => textId), lang);
  return rows.map((row) => {
    const text = texts.get(row.textId)!;
    return { id: row.id, text, author: row.author?.name ?? null, writtenAt: row.writtenAt, canRemove: !text.erased && canRemoveNote(actor, row) };
  });
}
