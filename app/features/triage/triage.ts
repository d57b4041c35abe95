import type { InputStatus, Urgency } from "#app/features/input/input.ts";

/** The views of the inbox. */
export const INBOX_FILTERS = ["open", "mine", "set_aside", "done"] as const;
export type InboxFilter = (typeof INBOX_FILTERS)[number];

/** The parts of the open inbox, in the order in which they stand. */
export const INBOX_GROUPS = ["urgent", "new", "working", "waiting"] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];

/** Why an input is less urgent than it was marked: a machine may only raise urgency, a person lowers it with a reason. */
export const LOWERING_REASONS = ["read_and_safe", "already_helped", "entered_wrongly", "other"] as const;
export type LoweringReason = (typeof LOWERING_REASONS)[number];

export const URGENCIES = [1, 2, 3, 4] as const satisfies Urgency[];

/** How far ahead an input may be set aside, in days. */
export const LONGEST_ASIDE_DAYS = 180;

/** Danger now, or an answer today (DOMAIN §2, U1 and U2). */
export function isUrgent(urgency: number): boolean {
  return urgency <= 2;
}

/** Whether going from one urgency to another lowers it: 1 is the most urgent. */
export function lowers(from: number, to: number): boolean {
  return to > from;
}

/** Whether an input is past the time by which somebody should have read it. */
export function isOverdue(input: { acknowledgedAt: Date | null; ackDueAt: Date | null }, now: Date): boolean {
  return input.acknowledgedAt === null && input.ackDueAt !== null && input.ackDueAt.getTime() < now.getTime();
}

/** Whether an input is hidden until a day (`YYYY-MM-DD`) that has not come. */
export function isSetAside(until: string | null, today: string): boolean {
  return until !== null && until > today;
}

/**
 * Where an open input stands in the inbox. What waits for the patient needs nobody today; what is urgent stays on top until
 * it is linked or answered.
 */
export function groupOf(input: { urgency: number; status: InputStatus; waitsForContributor: boolean }): InboxGroup {
  if (input.waitsForContributor) return "waiting";
  if (isUrgent(input.urgency) && input.status !== "linked") return "urgent";
  return input.status === "new" ? "new" : "working";
}
