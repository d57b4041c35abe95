import { proposeRedactions } from "./propose-redactions.ts";
import { maskWords, ONLY_FLAGGED, placesOf, type Span } from "./redaction.ts";

/**
 * A translation with the same parts masked, to start from: only where each masked part stands in it letter for letter, and
 * nothing of them is left afterwards, else null. Names and numbers mostly do; a translator still reads all of it.
 */
export function maskTranslation(translation: { words: string; lang: string }, original: string, spans: readonly Span[]): string | null {
  const found: Span[] = [];
  for (const { start, end, kind } of spans) {
    const places = placesOf(translation.words, original.slice(start, end), kind);
    if (places.length === 0) return null;
    found.push(...places);
  }
  const masked = maskWords(translation.words, translation.lang, found);
  return spans.some(({ start, end }) => leaves(masked, original.slice(start, end))) || identifies(masked) ? null : masked;
}

/** Whether some words still have a part of what was hidden: one name of two, the last digits of a number. */
function leaves(masked: string, hidden: string): boolean {
  const rest = masked.toLowerCase();
  const parts = hidden.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.some((part) => part.length >= 3 && rest.includes(part));
}

function identifies(masked: string): boolean {
  return proposeRedactions(masked).some(({ kind }) => !ONLY_FLAGGED.includes(kind));
}
