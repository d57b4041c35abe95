/** States of a membership whose holder counts for the quorum: a renewal that is asked for takes nobody's vote. */
export const COUNTED_STATES: readonly string[] = ["active", "renewing"];

/** Somebody who is there, or says they will be. `kind` null: no member of the group. */
export interface Attending {
  kind: "patient" | "family" | "staff" | null;
  isVoting: boolean;
}

export interface Quorum {
  /** Voting members that must be there: half of the active ones, rounded up. */
  needed: number;
  /** Voting members who are there. */
  voting: number;
  /** Patients and family who are there, of everybody who is. */
  patients: number;
  present: number;
  isMet: boolean;
  /** What it lacks: voting members, or patients and family among those present. */
  lacks: ("voters" | "patients")[];
}

/**
 * Whether a group can vote (DOMAIN §1): half of its active voting members rounded up are there, and patients and family are
 * at least half of those present. Null for a group without a voting member. Without it the meeting goes on, votes wait.
 */
export function quorumOf(activeVoting: number, attending: readonly Attending[]): Quorum | null {
  if (activeVoting === 0) return null;
  const needed = Math.ceil(activeVoting / 2);
  const voting = attending.filter(({ isVoting }) => isVoting).length;
  const patients = attending.filter(({ kind }) => kind === "patient" || kind === "family").length;
  const lacks: Quorum["lacks"] = [];
  if (voting < needed) lacks.push("voters");
  if (patients * 2 < attending.length) lacks.push("patients");
  return { needed, voting, patients, present: attending.length, isMet: lacks.length === 0, lacks };
}
