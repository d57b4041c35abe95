import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Suppressed } from "./suppressed.tsx";

export interface StackedRow {
  key: string;
  label: ReactNode;
  /** A number beside the row, such as a mean. */
  note?: string | undefined;
  /** By step, in percent of the row; null: hidden. All null, or no row at all: nothing is shown of it. */
  shares: readonly (number | null)[];
  /** The number inside each step. */
  values: readonly string[];
  /** The row in one sentence. */
  sentence: string;
}

/** Which of the five tints a scale of so many steps takes: its ends are always the darkest. */
const TINTS: Record<number, readonly number[]> = { 1: [5], 2: [2, 5], 3: [1, 3, 5], 4: [1, 2, 4, 5], 5: [1, 2, 3, 4, 5] };
const FILLS = ["", "step-1", "step-2", "step-3", "step-4", "step-5"];
/** Below this a number does not fit into its step. */
const NARROWEST = 7;

/** Steps of a scale, each row one bar that is everybody, the numbers inside; what is hidden is one hatched part at the end. */
export function StackedScale({ steps, rows, hidden }: { steps: readonly { key: string; label: ReactNode }[]; rows: readonly StackedRow[]; hidden: string }) {
  const tints = TINTS[steps.length] ?? TINTS[5]!;
  const hasLabels = rows.some(({ label }) => label);
  return (
    <div dir="ltr" className="grid gap-3">
      <ul className="flex flex-wrap gap-x-4 gap-y-1.5">
        {steps.map(({ key, label }, index) => (
          <li key={key} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="14" height="14" className="chart shrink-0">
              <rect width="14" height="14" rx="3" className={FILLS[tints[index]!]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <ul className="grid gap-3">
        {rows.map(({ key, label, note, shares, values, sentence }) => (
          <li key={key} className={classes("stack-row", hasLabels && "stack-labelled")}>
            {hasLabels && <span>{label}</span>}
            {shares.every((share) => share === null) ? (
              <Suppressed>{hidden}</Suppressed>
            ) : (
              <svg role="img" width="100%" height="28" className="chart">
                <title>{sentence}</title>
                {partsOf(shares).map(({ start, width, step }) => (
                  <g key={step ?? "hidden"}>
                    <rect x={`${start}%`} width={`${width}%`} height="28" rx="4" strokeWidth="2" className={classes("stroke-surface", step !== null && FILLS[tints[step]!])} fill={step === null ? "url(#hatch)" : undefined} />
                    {step !== null && width >= NARROWEST && (
                      <text x={`${start + width / 2}%`} y="18.5" textAnchor="middle" className={`step-text step-text-${tints[step]!}`}>
                        {values[step]}
                      </text>
                    )}
                  </g>
                ))}
              </svg>
            )}
            {note && <span className="bar-value">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where each shown step lies; the rest, if there is any, is hidden. */
function partsOf(shares: readonly (number | null)[]): { start: number; width: number; step: number | null }[] {
  const shown = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const isWhole = !shares.includes(null);
  // Whole percentages rarely add up to exactly a hundred.
  const scale = isWhole && shown > 0 ? 100 / shown : Math.min(1, 100 / Math.max(shown, 1));
  const parts: { start: number; width: number; step: number | null }[] = [];
  let start = 0;
  shares.forEach((share, step) => {
    if (!share) return;
    parts.push({ start, width: share * scale, step });
    start += share * scale;
  });
  if (!isWhole && start < 99.5) parts.push({ start, width: 100 - start, step: null });
  return parts;
}
