import { questionsOf } from "./definition.ts";
import type { SurveyDefinition } from "./survey.ts";

const LONGEST_CODE = 28;
/** Words that say little about a question and only fill its code. */
const SMALL = new Set(["a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "was", "were", "did", "do", "does", "you", "your", "we", "us", "our", "it", "that", "this", "with", "how", "what", "which", "have", "has", "be"]);

/**
 * A code made from words: `letter_day_visit`. It stays when the words change, since answers carry it. `fallback` stands for
 * words without Latin letters.
 */
export function codeFrom(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const parts = words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const telling = parts.filter((part) => !SMALL.has(part));
  let code = "";
  for (const part of telling.length > 0 ? telling : parts) {
    const longer = code ? `${code}_${part}` : part.slice(0, LONGEST_CODE);
    if (longer.length > LONGEST_CODE) break;
    code = longer;
  }
  return freeCode(code || fallback, taken);
}

/** A code that is not taken: the wished one, else with a number after it. */
export function freeCode(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  for (let number = 2; ; number += 1) if (!taken.has(`${wished}_${number}`)) return `${wished}_${number}`;
}

/** The codes of all questions of a definition. */
export function questionCodes(definition: SurveyDefinition): Set<string> {
  return new Set(questionsOf(definition).map(({ code }) => code));
}
