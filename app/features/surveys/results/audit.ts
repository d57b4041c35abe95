import { columnTotals, rowTotals, sum, type CountTable, type Pattern } from "./count-table.ts";

/**
 * The audit of DOMAIN §6 (7): what can somebody work out about a hidden number from all that is shown beside it?
 *
 * A table with its sums is a circulation: people flow from "all" through their row and their column back to "all", and every
 * sum says that as many leave a place as come to it. What is shown is fixed, what is hidden may be anything that keeps these
 * balances. So the most a hidden number can be is what it is plus the largest flow that can be sent back around it through
 * hidden numbers alone, and the least likewise. Such flows are whole numbers, so the answers are exact.
 */

/** One number of the table as a flow between two sums. */
interface Flow {
  place: Place;
  from: number;
  to: number;
  value: number;
  hidden: boolean;
  /** What whoever looks knows it to be at least. */
  least: number;
}

export type Place =
  | { kind: "cell"; row: number; column: number }
  | { kind: "row"; row: number }
  | { kind: "column"; column: number }
  | { kind: "total" };

export interface Range {
  place: Place;
  least: number;
  /** Infinity where nothing that is shown bounds it. */
  most: number;
}

/** For each hidden number the range of values that fit with everything shown. */
export function ranges(table: CountTable, pattern: Pattern): Range[] {
  const flows = flowsOf(table, pattern);
  return flows.filter(({ hidden }) => hidden).map((flow) => ({ place: flow.place, least: leastOf(flows, flow), most: mostOf(flows, flow, Infinity) }));
}

/**
 * The numbers that give somebody away: shown ones from 1 to k − 1, and hidden ones whose whole range lies there. Whoever
 * looks is taken to know how we hide, also that a zero in a group that is shown would have been shown.
 */
export function audit(table: CountTable, pattern: Pattern, k: number): Place[] {
  const flows = flowsOf(table, pattern);
  return flows.filter((flow) => isGivenAway(flows, flow, k)).map(({ place }) => place);
}

function isGivenAway(flows: Flow[], flow: Flow, k: number): boolean {
  if (flow.value === 0 || flow.value >= k) return false;
  return !flow.hidden || (mostOf(flows, flow, k) < k && leastOf(flows, flow) >= 1);
}

function flowsOf(table: CountTable, pattern: Pattern): Flow[] {
  const rows = table.cells.length;
  const columns = table.cells[0]?.length ?? 0;
  const [all, end] = [0, rows + columns + 1];
  const isZeroHidden = table.cells.some((row, r) => row.some((value, c) => value === 0 && pattern.cells[r]![c] && !pattern.rows[r] && !pattern.columns[c]));
  const known = isZeroHidden ? 0 : 1;
  const flows: Flow[] = [];
  table.cells.forEach((row, r) =>
    row.forEach((value, c) =>
      flows.push({
        place: { kind: "cell", row: r, column: c },
        from: 1 + r,
        // A single row's cells are its answers' sums too.
        to: rows === 1 ? end : 1 + rows + c,
        value,
        hidden: pattern.cells[r]![c]!,
        least: pattern.rows[r] || (rows > 1 && pattern.columns[c]) ? 0 : Math.min(known, value),
      }),
    ),
  );
  rowTotals(table).forEach((value, r) =>
    flows.push({ place: { kind: "row", row: r }, from: all, to: 1 + r, value, hidden: pattern.rows[r]!, least: Math.min(1, value) }),
  );
  if (rows > 1) {
    columnTotals(table).forEach((value, c) =>
      flows.push({ place: { kind: "column", column: c }, from: 1 + rows + c, to: end, value, hidden: pattern.columns[c]!, least: Math.min(1, value) }),
    );
  }
  flows.push({ place: { kind: "total" }, from: end, to: all, value: sum(rowTotals(table)), hidden: pattern.total, least: 0 });
  return flows;
}

/** The most a hidden number can be, counted no further than to `enough`. */
function mostOf(flows: Flow[], flow: Flow, enough: number): number {
  return flow.value + largestFlow(flows, flow, flow.to, flow.from, enough - flow.value);
}

function leastOf(flows: Flow[], flow: Flow): number {
  const room = flow.value - flow.least;
  return flow.value - largestFlow(flows, flow, flow.from, flow.to, room);
}

interface Arc {
  to: number;
  room: number;
  /** The arc in the other direction. */
  back: number;
}

/** The largest flow from one place to another through hidden numbers other than `without`, but at most `enough`. */
function largestFlow(flows: Flow[], without: Flow, from: number, to: number, enough: number): number {
  if (enough <= 0) return 0;
  const { arcs, leaving } = residual(flows, without);
  let sent = 0;
  while (sent < enough) {
    const path = shortestPath(arcs, leaving, from, to);
    if (!path) return sent;
    const room = Math.min(enough - sent, ...path.map((arc) => arcs[arc]!.room));
    if (room === Infinity) return Infinity;
    for (const index of path) {
      const arc = arcs[index]!;
      arc.room -= room;
      arcs[arc.back]!.room += room;
    }
    sent += room;
  }
  return sent;
}

function residual(flows: Flow[], without: Flow) {
  const arcs: Arc[] = [];
  const leaving = new Map<number, number[]>();
  const add = (from: number, to: number, room: number, back: number) => {
    leaving.set(from, [...(leaving.get(from) ?? []), arcs.length]);
    arcs.push({ to, room, back });
  };
  for (const flow of flows) {
    if (!flow.hidden || flow === without) continue;
    const index = arcs.length;
    add(flow.from, flow.to, Infinity, index + 1);
    add(flow.to, flow.from, flow.value - flow.least, index);
  }
  return { arcs, leaving };
}

/** The arcs of a shortest way that still has room. */
function shortestPath(arcs: Arc[], leaving: Map<number, number[]>, from: number, to: number): number[] | null {
  const cameBy = new Map<number, { arc: number; from: number } | null>([[from, null]]);
  const queue = [from];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const index of leaving.get(place) ?? []) {
      const arc = arcs[index]!;
      if (arc.room <= 0 || cameBy.has(arc.to)) continue;
      cameBy.set(arc.to, { arc: index, from: place });
      if (arc.to === to) return wayBack(cameBy, to);
      queue.push(arc.to);
    }
  }
  return null;
}

function wayBack(cameBy: Map<number, { arc: number; from: number } | null>, to: number): number[] {
  const path: number[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) path.push(step.arc);
  return path;
}
