import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";

export interface PaperToRead {
  id: string;
  title: ReadableText;
  body: ReadableText;
  /** How long it takes to read, in whole minutes. */
  readingMinutes: number;
  version: number;
}

/** Words a minute of somebody who reads slowly, so that nobody is surprised. */
const WORDS_A_MINUTE = 130;

/** What there is to read before a meeting that the actor may see. `reviewedOnly` as of `readTexts`. */
export async function papersOf(actor: Actor, meetingId: string, lang: string, options: { reviewedOnly?: boolean } = {}): Promise<PaperToRead[]> {
  const rows = await reads(actor).meetingPaper.findMany({ where: { meetingId }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const texts = await readTexts(actor, rows.flatMap((row) => [row.titleTextId, row.bodyTextId]), lang, options);
  return rows.map((row) => {
    const body = texts.get(row.bodyTextId)!;
    return { id: row.id, title: texts.get(row.titleTextId)!, body, readingMinutes: Math.max(1, Math.round(wordCount(body.words) / WORDS_A_MINUTE)), version: row.version };
  });
}

/** Words between spaces; scripts without them count two characters as a word. */
function wordCount(words: string): number {
  return words.split(/\s+/).reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? Math.ceil([...word].length / 2) : 1), 0);
}
