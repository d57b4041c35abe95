import type { ReactNode } from "react";
import { Suppressed } from "./suppressed.tsx";

export interface Bar {
  key: string;
  /** What is counted; none where a group's name stands above. */
  label: ReactNode;
  /** How full the track is, 0–100; null: hidden. */
  share: number | null;
  /** The number beside it. */
  value: string;
  /** The same in one sentence, for whoever does not see the bar. */
  sentence: string;
}

/** Bars with their numbers. Charts run from left to right in every language; their labels in their own direction. */
export function BarChart({ bars, hidden }: { bars: readonly Bar[]; hidden: string }) {
  return (
    <ul dir="ltr" className="grid gap-x-4 gap-y-2.5">
      {bars.map(({ key, label, share, value, sentence }) => (
        <li key={key} className="bar-row">
          <span>{label}</span>
          {share === null ? (
            <Suppressed>{hidden}</Suppressed>
          ) : (
            <>
              <svg role="img" width="100%" height="12" className="chart">
                <title>{sentence}</title>
                <rect width="100%" height="12" rx="3" className="fill-sunken" />
                <rect width={`${share}%`} height="12" rx="3" className="fill-fig" />
              </svg>
              <span aria-hidden="true" className="bar-value">
                {value}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Bars of several groups under each answer. */
export function GroupedBars({ answers, hidden }: { answers: readonly { key: string; label: ReactNode; bars: readonly Bar[] }[]; hidden: string }) {
  return (
    <ul dir="ltr" className="grid gap-4">
      {answers.map(({ key, label, bars }) => (
        <li key={key} className="grid gap-1.5">
          <span className="font-semibold">{label}</span>
          <BarChart bars={bars} hidden={hidden} />
        </li>
      ))}
    </ul>
  );
}
