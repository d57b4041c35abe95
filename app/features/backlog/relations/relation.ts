/** How one improvement has to do with another. */
export const RELATIONS = ["blocks", "blocked_by", "repeats", "repeated_by"] as const;
export type Relation = (typeof RELATIONS)[number];

/** What is kept of a relation: its kind, and whether it goes from this improvement to the other or the other way. */
export function keptAs(relation: Relation): { kind: "blocks" | "repeats"; isOutwards: boolean } {
  return { kind: relation === "blocks" || relation === "blocked_by" ? "blocks" : "repeats", isOutwards: relation === "blocks" || relation === "repeats" };
}

/** How a relation reads from one of its two ends. */
export function readAs(kind: string, isOutwards: boolean): Relation {
  if (kind === "blocks") return isOutwards ? "blocks" : "blocked_by";
  return isOutwards ? "repeats" : "repeated_by";
}
