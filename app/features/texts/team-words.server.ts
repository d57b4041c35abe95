import type { Actor } from "#app/features/events/actor.ts";
import { readTexts } from "./texts.queries.server.ts";
import { isReadable, wordsFor, type ReadableText } from "./texts.ts";

/**
 * Texts for somebody of the team: in the reader's language, and where nobody translated them into it, in the language the
 * team works in, into which everything is translated.
 */
export async function wordsForTeam(
  actor: Actor,
  ids: readonly string[],
  lang: string,
  workingLanguage: string,
): Promise<Map<string, ReadableText>> {
  const texts = await readTexts(actor, ids, lang);
  const missing = [...texts.values()].filter((text) => !isReadable(text)).map(({ id }) => id);
  if (missing.length === 0) return texts;
  const inWorkingLanguage = lang === workingLanguage ? texts : await readTexts(actor, missing, workingLanguage);
  return new Map([...texts].map(([id, text]) => [id, orInWorkingLanguage(text, inWorkingLanguage.get(id), workingLanguage)]));
}

/** Names for somebody of the team, by the ids of their texts: the words of {@link wordsForTeam} and their language. */
export async function namesForTeam(actor: Actor, ids: readonly string[], lang: string, workingLanguage: string): Promise<Map<string, { words: string; lang: string }>> {
  return new Map([...(await wordsForTeam(actor, ids, lang, workingLanguage))].map(([id, text]) => [id, wordsFor(text)]));
}

/**
 * A text as it reads in the reader's language; where it cannot be read in that, as it reads in the team's, or as one that waits
 * to be translated into that.
 */
export function orInWorkingLanguage(text: ReadableText, inWorkingLanguage: ReadableText | undefined, workingLanguage: string): ReadableText {
  if (isReadable(text) || !inWorkingLanguage) return text;
  return isReadable(inWorkingLanguage) ? { ...text, translation: inWorkingLanguage.translation } : { ...text, awaitedIn: workingLanguage };
}
