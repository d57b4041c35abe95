import type { Actor } from "#app/features/events/actor.ts";
import { eraseTexts } from "#app/features/texts/erase-text.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";

/** Whose words these are: a cycle, a measure, an improvement. */
export interface WordsOf {
  kind: string;
  subjectKind: "cycle" | "measure" | "improvement";
  subjectId: string;
}

/**
 * Makes a text of the team say what a form says, inside a command: written where there was none,
 * revised, or erased where the form is empty. Only the team reads it, so no translation is asked for. Returns the id to keep,
 * null where there is nothing to say.
 */
export async function keepWords(tx: Tx, actor: Actor, of: WordsOf, textId: string | null, words: string | undefined, now: Date): Promise<string | null> {
  const authorId = actor.kind === "person" ? actor.personId : null;
  if (!words) {
    if (textId) await eraseTexts(tx, [textId], now);
    return null;
  }
  if (textId) return reviseText(tx, textId, { words, authorId, dueAt: null });
  return writeText(tx, { ...of, audience: "team", words, authorId });
}

/** A day of a form (`YYYY-MM-DD`) as the database keeps it. */
export function dateOf(day: string | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null;
}
