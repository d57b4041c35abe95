/** What `--json` prints: the cases without what only the table shows. */
export function asJson(cases) {
  return JSON.stringify({ cases: cases.map(({ name, value, unit, better, goal }) => ({ name, value: rounded(value), unit, better, goal })) });
}

/** The cases as a table for people. */
export function asTable(cases) {
  const rows = cases.map((one) => [one.name, shown(one.value), range(one), one.unit, goalOf(one), verdict(one)]);
  const all = [["case", "median", "range", "unit", "goal", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ").trimEnd());
  return [lines[0], widths.map((width) => "-".repeat(width)).join("  "), ...lines.slice(1)].join("\n");
}

/** Whether a case reaches its goal; one without a goal always does. */
export function isReached({ value, better, goal }) {
  return goal === null || (better === "higher" ? value >= goal : value <= goal);
}

function range({ lowest, highest }) {
  return lowest === undefined || lowest === highest ? "" : `${shown(lowest)}–${shown(highest)}`;
}

function goalOf({ goal, better }) {
  return goal === null ? "" : `${better === "higher" ? "≥" : "≤"} ${goal}`;
}

function verdict(one) {
  return one.goal === null ? "" : isReached(one) ? "reached" : "MISSED";
}

function shown(value) {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(rounded(value));
}

function rounded(value) {
  return Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2));
}
