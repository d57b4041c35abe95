import { classes } from "../classes.ts";

export type DropSide = "patient" | "team" | "fact" | "future";

const LOOKS: Record<DropSide, string> = { patient: "", team: "drop-team", fact: "drop-fact", future: "drop-future" };

/** The drop: a patient's (sharp corner at the start), the team's (at the end), a fact (hollow), what will come (dashed). */
export function Drop({ side = "patient", className }: { side?: DropSide; className?: string }) {
  return <span aria-hidden="true" className={classes("drop", LOOKS[side], className)} />;
}
