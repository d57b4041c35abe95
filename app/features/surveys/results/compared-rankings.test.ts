import { describe, expect, test } from "vitest";
import { chanceFrom } from "#app/platform/chance/chance.ts";
import type { Question } from "../survey.ts";
import { audit } from "./audit.ts";
import { columnTotals, type CountTable, type Pattern } from "./count-table.ts";
import type { JoinedQuestion } from "./joined-questions.ts";
import { questionResults, type QuestionResult } from "./question-results.ts";
import { tallyAnswers, type Tallies } from "./tally.ts";

/** How many of a group gave each order. */
type Orders = { order: string[]; count: number }[];

const choices = (codes: readonly string[]) => codes.map((code) => ({ code, textId: code }));

function ranking(codes: readonly string[], choicesOf?: string): JoinedQuestion {
  const question: Question = { type: "ranking", code: "order", textId: "t", ...(choicesOf ? { choicesOf } : { choices: choices(codes) }) };
  return { question, number: 1, versions: [1], conditions: [], choices: choices(codes) };
}

function tallied(groups: readonly Orders[], question = "order"): Tallies {
  return tallyAnswers(groups.flatMap((orders, group) => orders.map(({ order, count }) => ({ group: `g${group}`, question, answer: order, count }))));
}

/** What everybody may see: the ranking of all together, and of each group. */
function shown(joined: JoinedQuestion, groups: readonly Orders[], k: number): { whole: QuestionResult; compared: QuestionResult } {
  const tallies = tallied(groups);
  const [whole] = questionResults([joined], { tallies, isSplit: false, k });
  const [compared] = questionResults([joined], { tallies, isSplit: true, k });
  return { whole: whole!, compared: compared! };
}

const firsts = (codes: readonly string[], orders: Orders) => codes.map((code) => orders.reduce((sum, { order, count }) => sum + (order[0] === code ? count : 0), 0));

/** The table of first places by the rows that are compared, and what of it is nowhere shown: neither by group nor for all. */
function published(codes: readonly string[], groups: readonly Orders[], { whole, compared }: ReturnType<typeof shown>): { table: CountTable; pattern: Pattern } {
  const { rows } = compared.blocks[0]!;
  const table = { cells: rows.map(({ groups: keys }) => keys.map((key) => firsts(codes, groups[Number(key.slice(1))]!)).reduce((sum, counts) => sum.map((count, at) => count + counts[at]!))) };
  const pattern = {
    cells: rows.map(({ counts }) => counts.map((count) => count === null)),
    rows: rows.map(({ answered }) => answered === null),
    columns: whole.blocks[0]!.rows[0]!.counts.map((count) => count === null),
    total: whole.answered === null,
  };
  return { table, pattern };
}

const isByGroup = ({ blocks }: QuestionResult) => blocks.some(({ rows }) => rows.some(({ groups }) => groups.length > 0));

describe("a ranking is compared by who put what first", () => {
  const codes = ["day", "language", "call"];
  const groups: Orders[] = [
    [{ order: ["day", "call", "language"], count: 20 }, { order: ["call", "day", "language"], count: 9 }],
    [{ order: ["call", "day", "language"], count: 12 }, { order: ["day", "language", "call"], count: 6 }],
  ];

  test("and by nothing else: mean places are those of everybody", () => {
    const { whole, compared } = shown(ranking(codes), groups, 5);
    expect(whole.blocks[0]).toMatchObject({ kind: "ranking", places: [1.4, 2.9, 1.7] });
    expect(compared.blocks).toMatchObject([{ kind: "bars", rows: [{ groups: ["g0"], answered: 29, counts: [20, 0, 9] }, { groups: ["g1"], answered: 18, counts: [6, 0, 12] }] }]);
    expect(compared.blocks[0]!.places).toBeUndefined();
  });

  test("not where what was ticked before is hidden or put together for some group", () => {
    const ticks: JoinedQuestion = { question: { type: "several", code: "ticks", textId: "t", choices: choices(codes) }, number: 1, versions: [1], conditions: [], choices: choices(codes) };
    const results = (few: number) => {
      const orders = [groups[0]!, [...groups[1]!, { order: ["day", "call"], count: few }]];
      const tallies: Tallies = new Map([...tallied(orders, "ticks"), ...tallied(orders)]);
      return questionResults([ticks, ranking(codes, "ticks")], { tallies, isSplit: true })[1]!;
    };
    expect(results(6)).toMatchObject({ notSplit: null });
    // Two who did not tick "language": the bar of that group is hidden.
    expect(results(2)).toMatchObject({ notSplit: "ticked", blocks: [{ kind: "ranking" }] });
  });
});

test("whatever the orders, no first place can be worked out from the groups and everybody together", () => {
  const random = chanceFrom(31);
  let compared = 0;
  for (let round = 0; round < 1500; round += 1) {
    const codes = ["a", "b", "c", "d", "e"].slice(0, 3 + random(3));
    const scale = [3, 8, 30, 90][random(4)]!;
    const groups = Array.from({ length: 2 + random(4) }, () =>
      Array.from({ length: 1 + random(6) }, () => ({ order: codes.toSorted(() => random(3) - 1).slice(0, 2 + random(codes.length - 1)), count: random(scale) })).filter(({ count }) => count > 0),
    );
    const results = shown(ranking(codes), groups, 5);
    if (!isByGroup(results.compared)) continue;
    compared += 1;
    const { table, pattern } = published(codes, groups, results);
    expect(audit(table, pattern, 5), JSON.stringify({ table, pattern })).toEqual([]);
    table.cells.forEach((row, r) => row.forEach((count, c) => count > 0 && count < 5 && expect(pattern.cells[r]![c], JSON.stringify(table)).toBe(true)));
    columnTotals(table).forEach((total, c) => total > 0 && total < 5 && expect(pattern.columns[c]).toBe(true));
  }
  expect(compared).toBeGreaterThan(500);
});

test("trying every group of four that fits with all that is shown, mean places too, tells no first place of one or two", () => {
  const k = 3;
  const codes = ["a", "b", "c"];
  const orders = [["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"]];
  const group = (counts: readonly number[]): Orders => orders.map((order, index) => ({ order, count: counts[index]! })).filter(({ count }) => count > 0);
  const fours = compositions(4, orders.length);
  const facts = fours.map((counts) => ({ first: firsts(codes, group(counts)), places: codes.map((code) => counts.reduce((sum, count, index) => sum + count * (orders[index]!.indexOf(code) + 1), 0)) }));
  const random = chanceFrom(5);
  let attacked = 0;
  for (let round = 0; round < 120; round += 1) {
    const truth = [random(fours.length), random(fours.length)];
    const groups = truth.map((at) => group(fours[at]!));
    const results = shown(ranking(codes), groups, k);
    if (!isByGroup(results.compared)) continue;
    const { rows } = results.compared.blocks[0]!;
    const order = rows.map(({ groups: [key] }) => Number(key!.slice(1)));
    const whole = results.whole.blocks[0]!;
    const least = [0, 1].map(() => codes.map(() => Infinity));
    const most = [0, 1].map(() => codes.map(() => -1));
    for (const one of facts) {
      if (!fits(rows[order.indexOf(0)]!.counts, one.first)) continue;
      for (const two of facts) {
        if (!fits(rows[order.indexOf(1)]!.counts, two.first)) continue;
        if (!fits(whole.rows[0]!.counts, codes.map((_, c) => one.first[c]! + two.first[c]!))) continue;
        if (!fits(whole.places!, codes.map((_, c) => Math.round((10 * (one.places[c]! + two.places[c]!)) / 8) / 10))) continue;
        [one, two].forEach(({ first }, g) => first.forEach((count, c) => ((least[g]![c] = Math.min(least[g]![c]!, count)), (most[g]![c] = Math.max(most[g]![c]!, count)))));
      }
    }
    attacked += 1;
    for (const g of [0, 1]) codes.forEach((_, c) => expect(least[g]![c]! >= 1 && most[g]![c]! < k, JSON.stringify({ groups, c })).toBe(false));
  }
  expect(attacked).toBeGreaterThan(50);
});

const fits = (told: readonly (number | null)[], counts: readonly number[]) => told.every((count, index) => count === null || count === counts[index]);

/** Every way to write a number as a sum of so many parts. */
function compositions(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => compositions(total - first, parts - 1).map((rest) => [first, ...rest])).flat();
}
