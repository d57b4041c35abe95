import { choiceColumn, columnsOf, countOf, withNeighbours, type Column, type Label } from "./columns.ts";
import type { CountTable } from "./count-table.ts";
import { tellsHidden, type HiddenAnswers } from "./gates.ts";
import type { JoinedQuestion } from "./joined-questions.ts";
import { mergeGroups } from "./merge-groups.ts";
import { isSmall, SMALLEST_SHOWN, suppress } from "./suppression.ts";
import { sumTallies, type Tallies, type Tally } from "./tally.ts";

/** A number as it may be shown; null: hidden to protect privacy. */
export type Shown = number | null;

/** One group's answers, or everybody's. */
export interface ResultRow {
  /** Keys of the groups it counts; empty: everybody. */
  groups: string[];
  /** What the row is about where that is not a group: a row of a matrix. */
  label: Label | null;
  answered: Shown;
  /** By column; a percentage of `answered` is in whole numbers. */
  counts: Shown[];
  percents: Shown[];
  /** Of a scale of numbers; null where it is hidden or means nothing. */
  mean: Shown;
}

export interface Block {
  /** `bars`: each answer a bar; of a ranking by group who put it first. `stacked`: the steps of a scale in one bar that is everybody. `ranking`: mean place and first places. */
  kind: "bars" | "stacked" | "ranking";
  /** The row of a matrix that it is about, where groups are compared. */
  label: Label | null;
  columns: Column[];
  rows: ResultRow[];
  /** `ranking`, by column: the mean place, 1 is best. */
  places?: Shown[];
  /** `number`: half of all answers are at most this. */
  median?: Shown;
}

export interface QuestionResult {
  joined: JoinedQuestion;
  answered: Shown;
  /** Why nothing is shown: fewer than k answered, or how many were asked would tell something hidden. */
  notShown: "few" | "asked" | null;
  /** Why groups are not compared here, where the page compares groups. */
  notSplit: "identifying" | "few" | "asked" | "ticked" | null;
  blocks: Block[];
}

export interface Compared {
  tallies: Tallies;
  /** Whether the page compares groups; then the tallies' groups are these. */
  isSplit: boolean;
  /** Groups that are only shown together, by what they are groups of. */
  together?: { by: "lang" | "site"; keys: string[] }[];
  k?: number;
}

/** The results of every question, small groups hidden; the same for whoever looks. */
export function questionResults(questions: readonly JoinedQuestion[], { tallies, isSplit, together = [], k = SMALLEST_SHOWN }: Compared): QuestionResult[] {
  const whole = new Map<string, HiddenAnswers>(together.map(({ by, keys }) => [by, { sets: [keys], codes: keys, isSeveral: false }]));
  const split = new Map(whole);
  const clear = new Set<string>();
  return questions.map((joined) => {
    const groups = tallies.get(joined.question.code) ?? new Map<string, Tally>();
    const all = sumTallies(groups.values());
    const base = { joined, answered: all.answered, notShown: null, notSplit: null, blocks: [] };
    if (tellsHidden(joined.conditions, whole)) return { ...base, answered: null, notShown: "asked" as const };
    if (isSmall(all.answered, k)) return { ...base, answered: null, notShown: "few" as const };
    const shape = shapeOf(joined, all, whole, k);
    whole.set(joined.question.code, hiddenIn(joined, shape, shape.map(({ hidden }) => hidden)));
    const blocks = all.answered === 0 ? [] : wholeBlocks(joined, shape, all, k);
    if (!isSplit || blocks.length === 0) return { ...base, blocks };
    const notSplit = whyNotSplit(joined, split, clear);
    const merged = notSplit ? null : mergeGroups([...groups].map(([key, tally]) => ({ key, count: tally.answered })), k);
    if (!merged) return { ...base, blocks, notSplit: notSplit ?? ("few" as const) };
    const rows = [...merged.alone.map((key) => [key]), ...(merged.together.length > 0 ? [merged.together] : [])];
    const compared = comparedBlocks(joined, shape, rows.map((keys) => ({ keys, tally: sumTallies(keys.map((key) => groups.get(key)!)) })), k);
    split.set(joined.question.code, hiddenIn(joined, shape, compared.hidden));
    if (merged.together.length === 0 && !compared.hidden.flat().some(Boolean)) clear.add(joined.question.code);
    return { ...base, blocks: compared.blocks };
  });
}

/**
 * A ranking of ticked choices tells of each group at least how many ticked what: it is compared only where all of that is shown
 * for every group (`clear`).
 */
function whyNotSplit({ question, conditions }: JoinedQuestion, split: ReadonlyMap<string, HiddenAnswers>, clear: ReadonlySet<string>): QuestionResult["notSplit"] {
  if (question.isIdentifying) return "identifying";
  if (question.type === "ranking" && question.choicesOf && !clear.has(question.choicesOf)) return "ticked";
  return tellsHidden(conditions, split) ? "asked" : null;
}

/** A table of counts that a question publishes: all of it, one row of a matrix, or one choice of several against the rest. */
interface Part {
  label: Label | null;
  columns: Column[];
  /** By column, where everybody is counted together. */
  hidden: boolean[];
  /** The counts of a group, and how many people those are. */
  counts: (tally: Tally) => number[];
}

function shapeOf(joined: JoinedQuestion, all: Tally, whole: ReadonlyMap<string, HiddenAnswers>, k: number): Part[] {
  const { question } = joined;
  switch (question.type) {
    case "several":
      return joined.choices.map((choice) => {
        const column = choiceColumn(choice);
        return part({ label: null, columns: [column], counts: (tally) => [countOf(column, tally.codes), tally.answered - countOf(column, tally.codes)] }, all, k);
      });
    case "matrix":
      return question.rows.map((row) =>
        part({ label: choiceColumn(row).label, columns: question.choices.map(choiceColumn), counts: (tally) => question.choices.map(({ code }) => tally.rows.get(row.code)?.get(code) ?? 0) }, all, k),
      );
    case "ranking":
      return rankingParts(joined, all, whole, k);
    case "short_text":
    case "long_text":
      return [];
    default: {
      const columns = withNeighbours(joined, columnsOf(joined, all.codes), all.codes, k);
      return [part({ label: null, columns, counts: (tally) => columns.map((column) => countOf(column, tally.codes)) }, all, k)];
    }
  }
}

/** Who was put first; a choice that was hidden where it was ticked is hidden here too. */
function rankingParts(joined: JoinedQuestion, all: Tally, whole: ReadonlyMap<string, HiddenAnswers>, k: number): Part[] {
  const { question } = joined;
  const columns = joined.choices.map(choiceColumn);
  const source = question.type === "ranking" && question.choicesOf ? whole.get(question.choicesOf) : undefined;
  const tooFew = joined.choices.map(({ code }) => isSmall(all.places.get(code)?.ranked ?? 0, k) || isSmall(all.answered - (all.places.get(code)?.ranked ?? 0), k) || (source?.sets.some((set) => set.includes(code)) ?? false));
  const first = (tally: Tally) => joined.choices.map(({ code }) => tally.places.get(code)?.first ?? 0);
  return [part({ label: null, columns, counts: first }, all, k, tooFew)];
}

function part(of: Omit<Part, "hidden">, all: Tally, k: number, hiddenColumns: boolean[] = []): Part {
  const table: CountTable = { cells: [of.counts(all)] };
  const pattern = suppress(table, { k, hiddenColumns });
  return { ...of, hidden: table.cells[0]!.map((_, column) => pattern.total || pattern.cells[0]![column]!) };
}

/** What a later question must not tell apart. */
function hiddenIn({ question, choices }: JoinedQuestion, parts: readonly Part[], hidden: readonly (readonly boolean[])[]): HiddenAnswers {
  const columns = parts.flatMap((each) => each.columns);
  const codes = question.type === "several" ? choices.map(({ code }) => code) : columns.flatMap((column) => column.codes);
  if (question.type === "several") return { sets: parts.flatMap((each, index) => (hidden[index]?.[0] ? each.columns.map((column) => column.codes) : [])), codes, isSeveral: true };
  const together = columns.map((column) => column.codes).filter((set) => set.length > 1);
  const unseen = parts.flatMap((each, index) => [each.columns.flatMap((column, at) => (hidden[index]?.[at] ? column.codes : []))]).filter((set) => set.length > 0);
  return { sets: [...together, ...unseen], codes, isSeveral: false };
}

function wholeBlocks(joined: JoinedQuestion, parts: readonly Part[], all: Tally, k: number): Block[] {
  const { question } = joined;
  if (parts.length === 0) return [];
  if (question.type === "several") {
    const counts = parts.map(({ counts: of, hidden }) => (hidden[0] ? null : of(all)[0]!));
    return [{ kind: "bars", label: null, columns: parts.map(({ columns }) => columns[0]!), rows: [resultRow([], null, all.answered, counts)] }];
  }
  const rows = parts.map(({ label, counts, hidden }) => {
    const of = counts(all);
    const answered = of.reduce((sum, count) => sum + count, 0);
    return resultRow([], label, hidden.every(Boolean) && isSmall(answered, k) ? null : answered, of.map((count, column) => (hidden[column] ? null : count)));
  });
  const [first] = rows;
  const block: Block = { kind: kindOf(question.type, parts[0]!.columns.length), label: null, columns: parts[0]!.columns, rows };
  if (question.type === "scale" && !question.steps && first && isWhole(first)) first.mean = meanOf(all);
  if (question.type === "number" && first && isWhole(first)) block.median = medianOf(all);
  if (question.type === "ranking") block.places = parts[0]!.columns.map(({ codes: [code] }, column) => (first!.counts[column] === null ? null : meanPlace(all, code!)));
  return [block];
}

interface Compare {
  keys: string[];
  tally: Tally;
}

/**
 * The same parts by group. Of a ranking these are the first places, in which each person is exactly once, so that they are
 * hidden as any other counts are. Mean places stay those of everybody: a group of six with a mean of 1.2 has one person who put
 * it second, and as all places of a group are known together, a hidden mean follows from the others (they add up to the same
 * for everyone) and from the mean of all. Hiding until that is impossible would leave nothing to compare.
 * Also gives, by part and column, whether it is hidden for any group. */
function comparedBlocks(joined: JoinedQuestion, parts: readonly Part[], groups: readonly Compare[], k: number): { blocks: Block[]; hidden: boolean[][] } {
  const { question } = joined;
  const patterns = parts.map(({ counts, hidden }) => suppress({ cells: groups.map(({ tally }) => counts(tally)) }, { k, hiddenColumns: hidden, areSumsShown: true }));
  const hidden = patterns.map((pattern) => pattern.columns.map((column, at) => column || pattern.total || pattern.cells.some((row) => row[at]!)));
  if (question.type === "several") {
    const rows = groups.map(({ keys, tally }, row) =>
      resultRow(keys, null, tally.answered, parts.map(({ counts }, index) => (patterns[index]!.cells[row]![0] ? null : counts(tally)[0]!))),
    );
    return { hidden, blocks: [{ kind: "bars", label: null, columns: parts.map(({ columns }) => columns[0]!), rows }] };
  }
  const blocks = parts.map(({ label, columns, counts }, index): Block => {
    const pattern = patterns[index]!;
    const rows = groups.map(({ keys, tally }, at) => {
      const of = counts(tally);
      const answered = of.reduce((sum, count) => sum + count, 0);
      const row = resultRow(keys, null, pattern.rows[at] || pattern.total ? null : answered, of.map((count, column) => (pattern.cells[at]![column] ? null : count)));
      if (question.type === "scale" && !question.steps && isWhole(row)) row.mean = meanOf(tally);
      return row;
    });
    return { kind: question.type === "ranking" ? "bars" : kindOf(question.type, columns.length), label, columns, rows };
  });
  return { hidden, blocks };
}

function kindOf(type: JoinedQuestion["question"]["type"], columns: number): Block["kind"] {
  if (type === "ranking") return "ranking";
  return (type === "scale" || type === "matrix") && columns <= 5 ? "stacked" : "bars";
}

function resultRow(groups: string[], label: Label | null, answered: Shown, counts: Shown[]): ResultRow {
  const percents = counts.map((count) => (count === null || !answered ? null : Math.round((100 * count) / answered)));
  return { groups, label, answered, counts, percents, mean: null };
}

/** Whether nothing in it is hidden, so that a mean may be built on it. */
function isWhole(row: ResultRow): boolean {
  return row.answered !== null && row.answered > 0 && row.counts.every((count) => count !== null);
}

/** To one decimal. */
function meanOf({ codes }: Tally): number {
  const [people, sum] = [...codes].reduce(([n, all], [code, count]) => [n + count, all + Number(code) * count], [0, 0]);
  return Math.round((10 * sum) / people) / 10;
}

function medianOf({ codes, answered }: Tally): number {
  let people = 0;
  for (const [value, count] of [...codes].map(([code, of]) => [Number(code), of] as const).toSorted((a, b) => a[0] - b[0])) {
    people += count;
    if (2 * people >= answered) return value;
  }
  return 0;
}

function meanPlace(all: Tally, code: string): Shown {
  const place = all.places.get(code) ?? { ranked: 0, first: 0, sum: 0 };
  return place.ranked === 0 ? null : Math.round((10 * place.sum) / place.ranked) / 10;
}

