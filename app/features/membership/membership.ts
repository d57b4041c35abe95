import { daysBetween } from "#app/ui/format/format.ts";

export const MEMBERSHIP_STATES = ["onboarding", "active", "on_leave", "renewing", "ended"] as const;
/** Where somebody's place in a group stands (DOMAIN §1). */
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

export const MEMBERSHIP_KINDS = ["patient", "family", "staff"] as const;
/** As whom somebody is in a group. */
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

export const END_REASONS = ["term_over", "moved", "time", "health", "costs", "language", "not_heard", "other"] as const;
/** Why a membership ended, as the member said or the team knows. */
export type EndReason = (typeof END_REASONS)[number];

export const SHOWN_FACTS = ["lang", "phone", "email"] as const;
/** What a member may let the other members see, besides the name. */
export type ShownFact = (typeof SHOWN_FACTS)[number];

export const LEADING_ROLES = ["chair", "co_chair", "patient_champion"] as const;
/** What somebody can be in a group besides a member. */
export type LeadingRole = (typeof LEADING_ROLES)[number];

/** Whether somebody of this kind can have a role: the patient champion is a patient or of the family (DOMAIN §1). */
export function mayLead(kind: MembershipKind, role: LeadingRole): boolean {
  return role !== "patient_champion" || kind !== "staff";
}

const NEXT: Record<MembershipState, readonly MembershipState[]> = {
  onboarding: ["active", "ended"],
  active: ["on_leave", "renewing", "ended"],
  on_leave: ["active", "ended"],
  // A new term leads back to active; somebody may also need a pause before they know.
  renewing: ["active", "on_leave", "ended"],
  ended: [],
};

/** Whether a membership may go from one state to another. Nobody comes back from the end: they join anew. */
export function canBecome(from: MembershipState, to: MembershipState): boolean {
  return NEXT[from].includes(to);
}

/** Whether somebody takes part in the group: their roles there hold. */
export function takesPart(state: MembershipState): boolean {
  return state === "active" || state === "on_leave" || state === "renewing";
}

/** Whether a member of this kind votes: staff advise and answer (DOMAIN §1). */
export function votes(kind: MembershipKind): boolean {
  return kind !== "staff";
}

/** Years of a term (DOMAIN §1). */
export const TERM_YEARS = 2;

/** How often a place is renewed (DOMAIN §1: once, by default), so that others get their turn. */
export const RENEWALS = 1;

const DAYS_OF_TERM = TERM_YEARS * 365.25;
/** A term may end some weeks later than two years after it began, with the year. */
const GRACE_DAYS = 90;

/**
 * In which term somebody is, from 1, by the length of their whole stay: so those whose place began before the programme used
 * Heard count too. Without a term: the first.
 */
export function termNumber(term: { from: string | null; until: string | null }): number {
  if (!term.from || !term.until) return 1;
  return Math.max(1, Math.ceil((daysBetween(term.from, term.until) - GRACE_DAYS) / DAYS_OF_TERM));
}

/** Whether another term may follow. A place that is needed longer gets another last day by changing its term, which the log shows. */
export function canRenew(term: { from: string | null; until: string | null }): boolean {
  return termNumber(term) <= RENEWALS;
}

/** How many days before its end a term counts as ending soon, and its renewal is asked. */
export const RENEWAL_DAYS = 90;

/** The last day of a term that begins on a day; both `YYYY-MM-DD`. */
export function lastDayOfTerm(from: string, years: number = TERM_YEARS): string {
  const last = new Date(`${from}T00:00:00Z`);
  last.setUTCFullYear(last.getUTCFullYear() + years);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

/** Whether a term ends within the days in which its renewal is asked, or is over already. */
export function endsSoon(until: string | null, today: string): boolean {
  return until !== null && daysBetween(today, until) <= RENEWAL_DAYS;
}

/** Whether at least half of a group's members are patients or family (105 CMR 130.1801); true for a group without members. */
export function isHalfPatients(kinds: readonly MembershipKind[]): boolean {
  return kinds.filter((kind) => kind !== "staff").length * 2 >= kinds.length;
}
