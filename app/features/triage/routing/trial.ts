import type { Urgency } from "#app/features/input/input.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";

/** What would be otherwise for an input. */
export const CHANGES = ["place", "urgency", "themes", "time", "answer"] as const;
export type Change = (typeof CHANGES)[number];

/** Where rules put an input: codes of team and themes, id of the person. */
export interface Placement {
  desk: string | null;
  owner: string | null;
  route: "inbox" | "intake";
  urgency: Urgency;
  themes: string[];
  acknowledgeBy: Date | null;
  answerBy: Date | null;
}

/** An input for which a change of the rules would have made a difference. */
export interface TrialRow {
  id: string;
  number: number;
  text: ReadableText | null;
  was: Placement | null;
  would: Placement | null;
  changes: Change[];
}

/** What a change of the rules would have done to the inputs it was tried on. */
export interface Trial {
  tried: number;
  changed: number;
  counts: { kind: Change; count: number }[];
  /** Those that the reader may read, newest first. */
  rows: TrialRow[];
}

/** What differs between two placements; nothing where there are no rules before and after. */
export function changesBetween(was: Placement | null, would: Placement | null): Change[] {
  const changes: Change[] = [];
  if (was?.desk !== would?.desk || was?.owner !== would?.owner || was?.route !== would?.route) changes.push("place");
  if (was?.urgency !== would?.urgency) changes.push("urgency");
  if (was?.themes.join() !== would?.themes.join()) changes.push("themes");
  if (was?.acknowledgeBy?.getTime() !== would?.acknowledgeBy?.getTime()) changes.push("time");
  if (was?.answerBy?.getTime() !== would?.answerBy?.getTime()) changes.push("answer");
  return changes;
}
