import { mergeGroups, type MergedGroups } from "./merge-groups.ts";
import { isSmall, SMALLEST_SHOWN } from "./suppression.ts";

/** What results can be compared by, one at a time. */
export const SPLITS = ["lang", "site", "version", "mode"] as const;
export type Split = (typeof SPLITS)[number];

/** How many answered, by everything that they can be compared by. */
export interface Crossed {
  keys: Record<Split, string>;
  count: number;
}

export interface SplitGroups extends MergedGroups {
  by: Split;
}

/** How many people are in each group of one kind. */
export function countBy(crossed: readonly Crossed[], by: Split): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys, count } of crossed) counts.set(keys[by], (counts.get(keys[by]) ?? 0) + count);
  return counts;
}

/**
 * The comparisons that may stand side by side. Two of them tell more than each alone where groups of one lie wholly within a
 * group of the other: what remains after subtracting those is then the answers of the few others. Such a comparison is left
 * out; languages come first.
 */
export function offeredSplits(crossed: readonly Crossed[], k = SMALLEST_SHOWN): SplitGroups[] {
  const offered: SplitGroups[] = [];
  for (const by of SPLITS) {
    const merged = mergeGroups([...countBy(crossed, by)].map(([key, count]) => ({ key, count })), k);
    if (merged && offered.every((other) => !isLinked(crossed, other, { by, ...merged }, k))) offered.push({ by, ...merged });
  }
  return offered;
}

function isLinked(crossed: readonly Crossed[], a: SplitGroups, b: SplitGroups, k: number): boolean {
  const cells = new Map<string, Map<string, number>>();
  for (const { keys, count } of crossed) {
    const row = cells.get(shownAs(a, keys[a.by])) ?? new Map<string, number>();
    cells.set(shownAs(a, keys[a.by]), row);
    const column = shownAs(b, keys[b.by]);
    row.set(column, (row.get(column) ?? 0) + count);
  }
  const turned = new Map<string, Map<string, number>>();
  for (const [row, columns] of cells) for (const [column, count] of columns) turned.set(column, (turned.get(column) ?? new Map<string, number>()).set(row, count));
  return tells(cells, turned, k) || tells(turned, cells, k);
}

/** Whether, of some group, nobody or only a few remain after subtracting the groups that lie wholly within it. */
function tells(rows: ReadonlyMap<string, ReadonlyMap<string, number>>, columns: ReadonlyMap<string, ReadonlyMap<string, number>>, k: number): boolean {
  return [...rows.values()].some((row) => {
    const rest = [...row].filter(([column]) => columns.get(column)!.size > 1).reduce((sum, [, count]) => sum + count, 0);
    return rest === 0 || isSmall(rest, k);
  });
}

function shownAs(groups: SplitGroups, key: string): string {
  return groups.together.includes(key) ? "together" : key;
}
