/**
 * What a group comes to: decisions are about its own work, recommendations go to the programme. A council advises; what the
 * organisation does is decided there (DOMAIN §1).
 */
export const OUTCOME_KINDS = ["decision", "recommendation"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const LONGEST_OUTCOME = 1000;
export const LONGEST_ACTION = 500;

/** Whether something to do is late: it had a day, that has gone by, and it is not done. */
export function isLateAction(action: { dueOn: Date | null; doneOn: Date | null }, today: string): boolean {
  return action.dueOn !== null && action.doneOn === null && action.dueOn.toISOString().slice(0, 10) < today;
}
