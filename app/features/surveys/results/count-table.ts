/**
 * Counts of people: rows are groups (one row where nothing is split), columns are answers. Each person is in exactly one cell.
 */
export interface CountTable {
  cells: number[][];
}

/** What of a table is hidden (`true`): cells, the sum of each row and column, and the sum of all. */
export interface Pattern {
  cells: boolean[][];
  rows: boolean[];
  columns: boolean[];
  total: boolean;
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

export function rowTotals(table: CountTable): number[] {
  return table.cells.map(sum);
}

export function columnTotals(table: CountTable): number[] {
  return (table.cells[0] ?? []).map((_, column) => sum(table.cells.map((row) => row[column]!)));
}

/** A pattern that hides nothing, or everything. */
export function uniformPattern(table: CountTable, hidden: boolean): Pattern {
  return {
    cells: table.cells.map((row) => row.map(() => hidden)),
    rows: table.cells.map(() => hidden),
    columns: (table.cells[0] ?? []).map(() => hidden),
    total: hidden,
  };
}
