/**
 * What a group comes to: decisions are about its own work, recommendations go to the programme. A council advises; what the
 * organisation does is decided there (DOMAIN §1).
 */
export const OUTCOME_KINDS = ["decision", "recommendation"] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const LONGEST_OUTCOME = 1000;
export const LONGEST_ACTION = 500;
