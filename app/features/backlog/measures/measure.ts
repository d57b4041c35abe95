/** Does it help the patient; do we do the steps; do we harm something else (DOMAIN §4). */
export const MEASURE_KINDS = ["outcome", "process", "balancing"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const UNITS = ["percent", "count", "minutes", "hours", "days", "business_days", "weeks", "dollars", "score"] as const;
export type Unit = (typeof UNITS)[number];

/** Which way is better. */
export const DIRECTIONS = ["up", "down", "same"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A percentage of fewer than these says little, and could tell who it was: it is marked, and kept out of public charts. */
export const FEWEST_COUNTED = 5;

/** What a point was counted from: "12 of 14". */
export interface Counted {
  numerator: number;
  denominator: number;
}

/** The value of a point: counted from where it can be, with two decimals. */
export function valueOf(point: { value: number } | Counted): number {
  return "value" in point ? point.value : Math.round((point.numerator / point.denominator) * 10_000) / 100;
}

/** Whether a point stands on too few to say much. */
export function isOnFew(point: { denominator: number | null }): boolean {
  return point.denominator !== null && point.denominator < FEWEST_COUNTED;
}

export const LARGEST_COUNT = 1_000_000;
export const LONGEST_MEASURE_NAME = 140;
export const LONGEST_MEASURE_WORDS = 1000;
export const LONGEST_POINT_NOTE = 500;
