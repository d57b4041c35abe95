import type { ReactNode } from "react";
import { classes } from "../classes.ts";

export type StatusKind = "new" | "waiting" | "planned" | "tried" | "changed" | "closed" | "overdue";

type Glyph = { colour: string; ring?: "solid" | "dashed" | "full"; filled?: string; sign?: string };

/** Each kind has a shape of its own besides its colour: a dashed ring, how far the ring is filled, a sign inside. */
const GLYPHS: Record<StatusKind, Glyph> = {
  new: { colour: "text-edge", ring: "dashed" },
  waiting: { colour: "text-ember", filled: "M8 8V4a4 4 0 0 1 4 4z" },
  planned: { colour: "text-sea", filled: "M8 4a4 4 0 0 1 0 8z" },
  tried: { colour: "text-fig", filled: "M8 8V4a4 4 0 1 1-4 4z" },
  changed: { colour: "text-leaf", ring: "full", sign: "M5 8.3l2.1 2.1L11 6.2" },
  closed: { colour: "text-edge", sign: "M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" },
  overdue: { colour: "text-brick", ring: "full", sign: "M8 4.3v4.2M8 11.3v.01" },
};

/** Where something stands: a ring and a word. `quiet` is for tables, where done is second text. */
export function StatusMark({ kind, label, quiet }: { kind: StatusKind; label: ReactNode; quiet?: boolean }) {
  const { colour, ring = "solid", filled, sign } = GLYPHS[kind];
  const full = ring === "full";
  return (
    <span className={classes("inline-flex items-baseline gap-2", quiet && "text-ink2")}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={`size-4 flex-none self-center fill-none stroke-current stroke-[1.6] [forced-color-adjust:none] ${colour}`}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <circle cx="8" cy="8" r="6.7" className={full ? "fill-current" : undefined} strokeDasharray={ring === "dashed" ? "1.6 3.08" : undefined} />
        {filled && <path d={filled} className="fill-current stroke-none" />}
        {sign && <path d={sign} className={full ? "stroke-surface" : undefined} />}
      </svg>
      <span className="min-w-0">{label}</span>
    </span>
  );
}
