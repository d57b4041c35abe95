import { isSmall, SMALLEST_SHOWN } from "./suppression.ts";

export interface Group {
  key: string;
  count: number;
}

export interface MergedGroups {
  /** Groups shown by themselves, largest first. */
  alone: string[];
  /** Groups shown only together ("other languages"): none, or at least two with at least k people. */
  together: string[];
}

/**
 * Groups that are large enough to be shown, the small ones put together (DOMAIN §6, rule 4): with the next larger ones where
 * they are too few alone. Null where fewer than two groups would be left, so that there is nothing to compare.
 */
export function mergeGroups(groups: readonly Group[], k = SMALLEST_SHOWN): MergedGroups | null {
  const bySize = groups.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
  const small = bySize.filter(({ count }) => isSmall(count, k));
  const large = bySize.slice(small.length);
  if (small.length > 0) {
    const people = () => small.reduce((all, { count }) => all + count, 0);
    while (large.length > 0 && (small.length < 2 || people() < k)) small.push(large.shift()!);
    if (people() < k) return null;
  }
  if (large.length + (small.length > 0 ? 1 : 0) < 2) return null;
  return { alone: large.toReversed().map(({ key }) => key), together: small.map(({ key }) => key) };
}
