import { SMALLEST_GROUP } from "./improvement.ts";

/** A part of the people who spoke: those of one language, or of one place. */
export interface Part<Key> {
  key: Key;
  count: number;
}

/** The parts that may be told outside the team, and how many all the others are; null where that may not be told. */
export interface TellableParts<Key> {
  parts: Part<Key>[];
  others: number | null;
}

/**
 * Which parts of `total` people may be told outside the team (DOMAIN §6): none that is small, and none from which, with the
 * total, a small one could be worked out. What stays hidden is told only as a sum of several that is large enough.
 */
export function tellableParts<Key>(parts: readonly Part<Key>[], total: number): TellableParts<Key> {
  const shown = parts.filter(({ count }) => count >= SMALLEST_GROUP).toSorted((a, b) => b.count - a.count);
  if (total < SMALLEST_GROUP) return { parts: [], others: null };
  const rest = () => total - shown.reduce((sum, { count }) => sum + count, 0);
  while (shown.length > 0 && rest() > 0 && rest() < SMALLEST_GROUP) shown.pop();
  const isSum = parts.length - shown.length > 1 && rest() >= SMALLEST_GROUP;
  return { parts: shown, others: isSum && shown.length > 0 ? rest() : null };
}
