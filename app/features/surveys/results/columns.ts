import { scaleSteps, yesNoCodes } from "../definition.ts";
import type { Choice } from "../survey.ts";
import type { JoinedQuestion } from "./joined-questions.ts";
import { isSmall } from "./suppression.ts";

/** What stands beside a bar, before it is put into words. */
export type Label =
  | { kind: "texts"; textIds: string[] }
  | { kind: "answer"; code: "yes" | "no" | "not_sure" }
  | { kind: "numbers"; from: number; to: number }
  | { kind: "months"; from: string; to: string };

/** One answer as results show it: perhaps several neighbouring steps of a scale together. */
export interface Column {
  /** The codes it counts, as they are stored. */
  codes: string[];
  label: Label;
}

/** The answers of a question, in order, as they were offered. Empty for own words. */
export function columnsOf({ question, choices }: JoinedQuestion, counts: ReadonlyMap<string, number>): Column[] {
  switch (question.type) {
    case "yes_no":
      return yesNoCodes(question).map((code) => ({ codes: [code], label: { kind: "answer", code } }));
    case "scale":
      return scaleSteps(question).map((step) => {
        const words = question.steps?.find(({ code }) => code === String(step));
        return { codes: [String(step)], label: words ? { kind: "texts", textIds: [words.textId] } : { kind: "numbers", from: step, to: step } };
      });
    case "number":
      return numbersIn(counts).map((value) => ({ codes: [String(value)], label: { kind: "numbers", from: value, to: value } }));
    case "date":
      return [...counts.keys()].toSorted().map((month) => ({ codes: [month], label: { kind: "months", from: month, to: month } }));
    default:
      return choices.map(choiceColumn);
  }
}

export function choiceColumn({ code, textId }: Choice): Column {
  return { codes: [code], label: { kind: "texts", textIds: [textId] } };
}

/** How many gave one of a column's answers. */
export function countOf(column: Column, counts: ReadonlyMap<string, number>): number {
  return column.codes.reduce((all, code) => all + (counts.get(code) ?? 0), 0);
}

/** So many bars a number or a date has at most. */
const MOST_BINS = 10;

/**
 * Neighbours put together, so that as little as possible must be hidden: numbers and months until each bin has none or enough,
 * five steps in words as three ("disagree", the middle, "agree") or as two where that is enough; else as they are.
 */
export function withNeighbours(joined: JoinedQuestion, columns: Column[], counts: ReadonlyMap<string, number>, k: number): Column[] {
  const { question } = joined;
  const isFine = (some: Column[]) => some.every((column) => !isSmall(countOf(column, counts), k));
  if (question.type === "number" || question.type === "date") return bins(columns, counts, k);
  if (question.type !== "scale" || isFine(columns)) return columns;
  if (columns.length !== 5) return bins(columns, counts, k);
  const three = [merged(columns.slice(0, 2)), columns[2]!, merged(columns.slice(3))];
  if (isFine(three)) return three;
  const two = [merged(columns.slice(0, 3)), merged(columns.slice(3))];
  return isFine(two) ? two : columns;
}

/** Neighbouring columns together, from the low end, so that each has enough people and there are not too many. */
function bins(columns: Column[], counts: ReadonlyMap<string, number>, k: number): Column[] {
  const all = columns.reduce((sum, column) => sum + countOf(column, counts), 0);
  const enough = columns.length > MOST_BINS + 1 ? Math.max(k, Math.ceil(all / MOST_BINS)) : k;
  const found: Column[] = [];
  let open: Column[] = [];
  let people = 0;
  for (const column of columns) {
    open.push(column);
    people += countOf(column, counts);
    if (people < enough) continue;
    found.push(merged(open));
    open = [];
    people = 0;
  }
  if (open.length > 0) found.push(merged(people > 0 && found.length > 0 ? columnsSince(columns, found.pop()!) : open));
  return found;
}

function columnsSince(columns: Column[], last: Column): Column[] {
  return columns.slice(columns.findIndex(({ codes }) => codes[0] === last.codes[0]));
}

function merged(columns: Column[]): Column {
  const [first, last] = [columns[0]!.label, columns.at(-1)!.label];
  const codes = columns.flatMap((column) => column.codes);
  if (first.kind === "numbers" && last.kind === "numbers") return { codes, label: { kind: "numbers", from: first.from, to: last.to } };
  if (first.kind === "months" && last.kind === "months") return { codes, label: { kind: "months", from: first.from, to: last.to } };
  return { codes, label: { kind: "texts", textIds: columns.flatMap(({ label }) => (label.kind === "texts" ? label.textIds : [])) } };
}

function numbersIn(counts: ReadonlyMap<string, number>): number[] {
  return [...counts.keys()].map(Number).toSorted((a, b) => a - b);
}
