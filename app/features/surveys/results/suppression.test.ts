import { expect, test } from "vitest";
import { chanceFrom } from "#app/platform/chance/chance.ts";
import { audit, ranges } from "./audit.ts";
import { columnTotals, rowTotals, sum, uniformPattern, type CountTable, type Pattern } from "./count-table.ts";
import { suppress } from "./suppression.ts";

const oneWay = (...counts: number[]): CountTable => ({ cells: [counts] });

/** A pattern that hides these cells and no sum. */
function hiding(table: CountTable, ...cells: [row: number, column: number][]): Pattern {
  const pattern = uniformPattern(table, false);
  for (const [row, column] of cells) {
    pattern.cells[row]![column] = true;
    if (table.cells.length === 1) pattern.columns[column] = true;
  }
  return pattern;
}

// DOMAIN §6, one way: en 62, es 38, vi 9, ht 8, ar 3.
const languages = oneWay(62, 38, 9, 8, 3);
// DOMAIN §6, two ways: es, vi, ht at Wharf, Linden, East.
const sites: CountTable = { cells: [[14, 12, 12], [7, 2, 6], [6, 8, 9]] };

test("hiding one number beside a visible total hides nothing", () => {
  const naive = hiding(languages, [0, 4]);
  expect(ranges(languages, naive)).toEqual([{ place: { kind: "cell", row: 0, column: 4 }, least: 3, most: 3 }]);
  expect(audit(languages, naive, 5)).toHaveLength(1);
});

test("Kreyòl is hidden with Arabic: together they are 11, each may be 1 to 10", () => {
  const pattern = suppress(languages);
  expect(pattern).toEqual(hiding(languages, [0, 3], [0, 4]));
  expect(ranges(languages, pattern).map(({ least, most }) => [least, most])).toEqual([[1, 10], [1, 10]]);
});

test("one hidden cell of a table leaks by its row and by its column", () => {
  const naive = hiding(sites, [1, 1]);
  expect(ranges(sites, naive)).toMatchObject([{ least: 2, most: 2 }]);
  expect(audit(sites, naive, 5)).toHaveLength(1);
});

test("the smallest good pattern of a table hides four cells", () => {
  const pattern = suppress(sites);
  expect(pattern).toEqual(hiding(sites, [1, 1], [1, 2], [2, 1], [2, 2]));
  // Row vi hides 8; a zero would have been shown.
  expect(ranges(sites, pattern)[0]).toEqual({ place: { kind: "cell", row: 1, column: 1 }, least: 1, most: 7 });
  expect(audit(sites, pattern, 5)).toEqual([]);
});

test("hiding only three of these four fails the audit", () => {
  const four: [number, number][] = [[1, 1], [1, 2], [2, 1], [2, 2]];
  for (const left of four) expect(audit(sites, hiding(sites, ...four.filter((cell) => cell !== left)), 5)).toHaveLength(1);
});

test("everybody said the same: a hundred percent of a large group is shown", () => {
  expect(suppress(oneWay(40, 0, 0))).toEqual(uniformPattern(oneWay(40, 0, 0), false));
});

test("a zero is shown, and is not what is hidden for another's sake", () => {
  expect(suppress(oneWay(50, 0, 2, 9)).cells).toEqual([[false, false, true, true]]);
});

test("two small counts that could only be small are joined by a third", () => {
  // 1 + 1 = 2 would tell both; with 9 their sum is 11.
  expect(suppress(oneWay(60, 9, 1, 1)).cells).toEqual([[false, true, true, true]]);
});

test("fewer than five answers: nothing is shown, not even how many", () => {
  const table = oneWay(3, 0);
  expect(suppress(table)).toEqual(uniformPattern(table, true));
  expect(suppress(oneWay(0, 0)).total).toBe(false);
});

test("a small group loses its whole row, zeros too, and another with it", () => {
  // "All three said no" is a disclosure.
  const table: CountTable = { cells: [[30, 20], [0, 3], [10, 12]] };
  const pattern = suppress(table);
  expect(pattern.rows[1]).toBe(true);
  expect(pattern.cells[1]).toEqual([true, true]);
  expect(pattern.rows.filter(Boolean).length).toBe(2);
  expect(audit(table, pattern, 5)).toEqual([]);
});

test("an answer that is hidden elsewhere is hidden here for every group", () => {
  const table: CountTable = { cells: [[20, 10, 6], [20, 10, 6]] };
  const pattern = suppress(table, { hiddenColumns: [false, true, true] });
  expect(pattern.columns).toEqual([false, true, true]);
  expect(pattern.cells).toEqual([[false, true, true], [false, true, true]]);
});

test("eleven is kept where the programme asks for eleven", () => {
  expect(suppress(oneWay(60, 12, 10), { k: 11 }).cells).toEqual([[false, true, true]]);
});

test("the audit's ranges are what trying every table gives", () => {
  const random = chanceFrom(7);
  for (let round = 0; round < 150; round += 1) {
    const table: CountTable = { cells: Array.from({ length: 1 + random(3) }, () => Array.from({ length: 3 }, () => random(5))) };
    const pattern = uniformPattern(table, false);
    table.cells.forEach((row, r) => row.forEach((value, c) => {
      if (value > 0 && random(2) === 0) pattern.cells[r]![c] = true;
      if (table.cells.length === 1) pattern.columns[c] = pattern.cells[r]![c]!;
    }));
    expect(ranges(table, pattern)).toEqual(byTrying(table, pattern));
  }
});

/** Every way to fill the hidden cells that keeps the visible cells and sums, with no hidden zero. */
function byTrying(table: CountTable, pattern: Pattern) {
  const hidden = table.cells.flatMap((row, r) => row.flatMap((_, c) => (pattern.cells[r]![c] ? [[r, c] as const] : [])));
  const found = hidden.map(() => ({ least: Infinity, most: -Infinity }));
  const tried = table.cells.map((row) => [...row]);
  const [rows, columns] = [rowTotals(table), columnTotals(table)];
  const fill = (at: number) => {
    if (at === hidden.length) {
      if (rowTotals({ cells: tried }).some((total, r) => total !== rows[r])) return;
      if (table.cells.length > 1 && columnTotals({ cells: tried }).some((total, c) => total !== columns[c])) return;
      hidden.forEach(([r, c], index) => {
        found[index]!.least = Math.min(found[index]!.least, tried[r]![c]!);
        found[index]!.most = Math.max(found[index]!.most, tried[r]![c]!);
      });
      return;
    }
    const [r, c] = hidden[at]!;
    for (let value = 1; value <= rows[r]!; value += 1) {
      tried[r]![c] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return hidden.map(([row, column], index) => ({ place: { kind: "cell", row, column }, ...found[index] }));
}

test("a sum that is shown elsewhere protects nobody by being hidden", () => {
  // Five said so, one or more in each of three groups: each group's number is 1 to 3.
  const table: CountTable = { cells: [[5, 0, 1], [3, 0, 3], [7, 0, 1]] };
  const pattern = suppress(table, { hiddenColumns: [true, true, false], areSumsShown: true });
  expect(audit(table, { ...pattern, columns: [true, true, false], total: false }, 5)).toEqual([]);
  expect(audit(table, { ...suppress(table, { hiddenColumns: [true, true, false] }), columns: [true, true, false], total: false }, 5)).toHaveLength(3);
});

test("whatever the counts, nothing small is shown and nothing can be worked out", () => {
  const random = chanceFrom(42);
  for (let round = 0; round < 3000; round += 1) {
    const [rows, columns] = [1 + random(5), 2 + random(5)];
    const scale = [3, 8, 30, 200][random(4)]!;
    const table: CountTable = { cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => (random(4) === 0 ? 0 : random(scale)))) };
    const pattern = suppress(table);
    expect(audit(table, pattern, 5), JSON.stringify(table)).toEqual([]);
    table.cells.forEach((row, r) => row.forEach((value, c) => {
      if (value > 0 && value < 5) expect(pattern.cells[r]![c], JSON.stringify(table)).toBe(true);
      if (sum(row) > 0 && sum(row) < 5) expect(pattern.cells[r]![c]).toBe(true);
    }));
    for (const [totals, hidden] of [[rowTotals(table), pattern.rows], [columnTotals(table), pattern.columns]] as const) {
      totals.forEach((total, index) => total > 0 && total < 5 && expect(hidden[index], JSON.stringify(table)).toBe(true));
    }
  }
});
