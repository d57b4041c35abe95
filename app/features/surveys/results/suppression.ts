import { audit } from "./audit.ts";
import { columnTotals, rowTotals, sum, uniformPattern, type CountTable, type Pattern } from "./count-table.ts";

/** Groups and counts below this could be recognised (DOMAIN §6); CMS's own data would ask for 11. */
export const SMALLEST_SHOWN = 5;

/** Whether a count must not be shown: some people, but too few. */
export function isSmall(count: number, k = SMALLEST_SHOWN): boolean {
  return count > 0 && count < k;
}

export interface Suppression {
  k?: number;
  /** Answers that are hidden wherever else this question is shown, so here too, for every group. */
  hiddenColumns?: readonly boolean[];
  /** The sums of all other answers are shown elsewhere (for everybody together), so hiding them here would protect nobody. */
  areSumsShown?: boolean;
}

/**
 * What of a table must be hidden so that no small count is shown or can be worked out: the small ones themselves, groups that
 * are too small with all their zeros, and as few others as the audit allows (DOMAIN §6, rules 1 and 2). Where nothing less
 * helps, all of it.
 */
export function suppress(table: CountTable, { k = SMALLEST_SHOWN, hiddenColumns = [], areSumsShown = false }: Suppression = {}): Pattern {
  if (isSmall(sum(rowTotals(table)), k)) return uniformPattern(table, true);
  const primary = hideSmall(table, k, hiddenColumns);
  const pattern = copy(primary);
  while (hideAnother(table, pattern, k, areSumsShown));
  if (audit(table, pattern, k).length > 0) return uniformPattern(table, true);
  return fewest(table, primary, pattern, k);
}

function hideSmall(table: CountTable, k: number, hiddenColumns: readonly boolean[]): Pattern {
  const pattern = uniformPattern(table, false);
  const isSplit = table.cells.length > 1;
  pattern.rows = rowTotals(table).map((total) => isSmall(total, k));
  pattern.columns = columnTotals(table).map((total, column) => hiddenColumns[column] === true || isSmall(total, k));
  pattern.cells = table.cells.map((row, r) => row.map((count, c) => pattern.rows[r]! || pattern.columns[c]! || isSmall(count, k)));
  if (!isSplit) pattern.columns = [...pattern.cells[0]!];
  return pattern;
}

interface Candidate {
  value: number;
  /** Another sum through it hides something already, so hiding it there costs no more. */
  isCheap: boolean;
  hide: () => void;
}

/** Hides one more number where something is given away. False where nothing is, or nothing is left to hide. */
function hideAnother(table: CountTable, pattern: Pattern, k: number, areSumsShown: boolean): boolean {
  const columns = areSumsShown ? [] : wholeColumns(table, pattern);
  const chosen = best(lonely(table, pattern, columns)) ?? best(besideLeaks(table, pattern, k, columns));
  chosen?.hide();
  return chosen !== null;
}

/** What could be hidden beside the first number that is the only hidden one of its sum. */
function lonely(table: CountTable, pattern: Pattern, columns: Candidate[]): Candidate[] {
  for (let r = 0; r < table.cells.length; r += 1) {
    if (hiddenIn(pattern.cells[r]!) === 1 && !pattern.rows[r]) {
      const candidates = inRow(table, pattern, r);
      if (candidates.length > 0) return candidates;
    }
  }
  if (table.cells.length === 1) return [];
  for (let c = 0; c < pattern.columns.length; c += 1) {
    if (hiddenIn(pattern.cells.map((row) => row[c]!)) === 1 && !pattern.columns[c]) {
      const candidates = inColumn(table, pattern, c);
      if (candidates.length > 0) return candidates;
    }
  }
  if (hiddenIn(pattern.rows) === 1 && !pattern.total) return wholeRows(table, pattern);
  if (hiddenIn(pattern.columns) === 1 && !pattern.total) return columns;
  return [];
}

function besideLeaks(table: CountTable, pattern: Pattern, k: number, columns: Candidate[]): Candidate[] {
  for (const place of audit(table, pattern, k)) {
    const candidates =
      place.kind === "cell"
        ? [...inRow(table, pattern, place.row), ...(table.cells.length > 1 ? inColumn(table, pattern, place.column) : [])]
        : place.kind === "row"
          ? wholeRows(table, pattern)
          : columns;
    const found = candidates.length > 0 ? candidates : [...wholeRows(table, pattern), ...columns];
    if (found.length > 0) return found;
  }
  return [];
}

function inRow(table: CountTable, pattern: Pattern, r: number): Candidate[] {
  return table.cells[r]!.flatMap((_, c) => (pattern.cells[r]![c] ? [] : [cell(table, pattern, r, c, pattern.cells.some((row, at) => at !== r && row[c]))]));
}

function inColumn(table: CountTable, pattern: Pattern, c: number): Candidate[] {
  return table.cells.flatMap((_, r) => (pattern.cells[r]![c] ? [] : [cell(table, pattern, r, c, pattern.cells[r]!.some((hidden, at) => at !== c && hidden))]));
}

function cell(table: CountTable, pattern: Pattern, r: number, c: number, isCheap: boolean): Candidate {
  return {
    value: table.cells[r]![c]!,
    isCheap,
    hide: () => {
      pattern.cells[r]![c] = true;
      if (table.cells.length === 1) pattern.columns[c] = true;
    },
  };
}

function wholeRows(table: CountTable, pattern: Pattern): Candidate[] {
  if (table.cells.length === 1) return [];
  return rowTotals(table).flatMap((value, r) =>
    pattern.rows[r] ? [] : [{ value, isCheap: false, hide: () => ((pattern.rows[r] = true), pattern.cells[r]!.fill(true)) }],
  );
}

function wholeColumns(table: CountTable, pattern: Pattern): Candidate[] {
  if (table.cells.length === 1) return [];
  return columnTotals(table).flatMap((value, c) =>
    pattern.columns[c] ? [] : [{ value, isCheap: false, hide: () => ((pattern.columns[c] = true), pattern.cells.forEach((row) => (row[c] = true))) }],
  );
}

/** The smallest that is not nothing, preferably where something is hidden already; a zero only where there is no other. */
function best(candidates: Candidate[]): Candidate | null {
  const rank = ({ value, isCheap }: Candidate) => [value === 0 ? 1 : 0, isCheap ? 0 : 1, value] as const;
  let found: Candidate | null = null;
  for (const candidate of candidates) if (!found || before(rank(candidate), rank(found))) found = candidate;
  return found;
}

function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
}

/** Shows again, largest first, every cell that was hidden for another's sake and need not be. */
function fewest(table: CountTable, primary: Pattern, pattern: Pattern, k: number): Pattern {
  const hidden = table.cells
    .flatMap((row, r) => row.map((value, c) => ({ r, c, value })))
    .filter(({ r, c }) => pattern.cells[r]![c] && !primary.cells[r]![c] && !pattern.rows[r] && (table.cells.length === 1 || !pattern.columns[c]))
    .toSorted((a, b) => b.value - a.value);
  for (const { r, c } of hidden) {
    const shown = copy(pattern);
    shown.cells[r]![c] = false;
    if (table.cells.length === 1) shown.columns[c] = false;
    if (audit(table, shown, k).length === 0) Object.assign(pattern, shown);
  }
  return pattern;
}

function hiddenIn(line: readonly boolean[]): number {
  return line.filter(Boolean).length;
}

function copy(pattern: Pattern): Pattern {
  return { cells: pattern.cells.map((row) => [...row]), rows: [...pattern.rows], columns: [...pattern.columns], total: pattern.total };
}
