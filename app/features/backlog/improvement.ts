/** The states of an improvement (DESIGN §3). */
export const IMPROVEMENT_STATUSES = ["proposed", "accepted", "testing", "implemented", "spreading", "parked", "declined", "merged"] as const;
export type ImprovementStatus = (typeof IMPROVEMENT_STATUSES)[number];

/**
 * Where an improvement may go from each state. Parked ones may come back to accepted, declined ones may be proposed again;
 * a merged one comes back only by being taken apart.
 */
export const TRANSITIONS: Record<ImprovementStatus, readonly ImprovementStatus[]> = {
  proposed: ["accepted", "parked", "declined", "merged"],
  accepted: ["testing", "implemented", "parked", "declined", "merged"],
  testing: ["implemented", "accepted", "parked", "declined", "merged"],
  implemented: ["spreading", "testing"],
  spreading: ["implemented"],
  parked: ["accepted", "declined"],
  declined: ["proposed"],
  merged: [],
};

/** Whether an improvement may go from one state to another. */
export function canMove(from: ImprovementStatus, to: ImprovementStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether a state needs a reason, in words that patients can read. */
export function needsReason(status: ImprovementStatus): status is "parked" | "declined" {
  return status === "parked" || status === "declined";
}

/** The words of LOOK on screen for states; each is also a kind of status mark. */
export const ON_SCREEN = ["new", "planned", "tried", "changed", "waiting", "closed"] as const;
export type OnScreen = (typeof ON_SCREEN)[number];

const WORDS: Record<ImprovementStatus, OnScreen> = {
  proposed: "new",
  accepted: "planned",
  testing: "tried",
  implemented: "changed",
  spreading: "changed",
  parked: "waiting",
  declined: "closed",
  merged: "closed",
};

/** The word and the mark for a state on screen. */
export function onScreen(status: ImprovementStatus): OnScreen {
  return WORDS[status];
}

/** The states that a word on screen stands for. */
export function statusesOf(word: OnScreen): ImprovementStatus[] {
  return IMPROVEMENT_STATUSES.filter((status) => WORDS[status] === word);
}

/** Whether a value is a word on screen. */
export function isOnScreen(value: unknown): value is OnScreen {
  return typeof value === "string" && (ON_SCREEN as readonly string[]).includes(value);
}

/** Whether anything may still be linked to it, written about it or changed in it. */
export function isOpenForWork(status: ImprovementStatus): boolean {
  return status !== "merged";
}

/** The states in which nobody works on it, so that nothing of it stands still. */
export const RESTING: readonly ImprovementStatus[] = ["parked", "declined", "merged"];

/** Whether nobody works on an improvement now. */
export function rests(status: ImprovementStatus): boolean {
  return RESTING.includes(status);
}

/** Whether it is still to be done, so that a day by which it should be done can pass. */
export function isToBeDone(status: ImprovementStatus): boolean {
  return status === "proposed" || status === "accepted" || status === "testing";
}

/** Who reads an update besides those who spoke: nobody, the members of a group, everyone. */
export const AUDIENCES = ["contributors", "group", "public"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Groups smaller than this are not counted in public, since their number could tell who it was (DESIGN §7). */
export const SMALLEST_GROUP = 5;

/** A count that may be shown outside the team; null where it is too small. */
export function publicCount(count: number): number | null {
  return count >= SMALLEST_GROUP ? count : null;
}

/** The mark in the address of a change under which one of its updates stands. */
export function publicationMark(updateId: string): string {
  return `told-${updateId}`;
}

/** An update has at most 120 words (DOMAIN §8): the longest said or did, in characters. */
export const LONGEST_UPDATE = 1500;
export const LONGEST_TITLE = 140;
export const LONGEST_WHY = 2000;
export const LONGEST_REASON = 1000;
export const LONGEST_AIM = 1000;
export const LONGEST_NOTE = 2000;
export const LONGEST_PARTNER = 120;
