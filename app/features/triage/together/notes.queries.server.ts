import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";

/** What somebody noted about an input for their colleagues. */
export interface NoteToRead {
  id: string;
  text: ReadableText;
  author: string | null;
  isMine: boolean;
  writtenAt: Date;
  mentioned: string[];
}

/** The notes about an input, oldest first, without those that were taken away. Whoever asks has been allowed to read the input. */
export async function notesOf(actor: Actor, inputId: string, lang: string): Promise<NoteToRead[]> {
  const rows = await reads(actor).inputNote.findMany({
    where: { inputId, text: { erasedAt: null } },
    orderBy: { id: "asc" },
    include: { author: { select: { name: true } }, mentions: { select: { person: { select: { name: true } } }, orderBy: { person: { name: "asc" } } } },
  });
  const texts = await readTexts(actor, rows.map(({ textId }) => textId), lang);
  return rows.map((row) => ({
    id: row.id,
    text: texts.get(row.textId)!,
    author: row.author?.name ?? null,
    isMine: actor.kind === "person" && row.authorId === actor.personId,
    writtenAt: row.writtenAt,
    mentioned: row.mentions.map(({ person }) => person.name),
  }));
}
