/** Which of a series: one of its meetings and those after it, or all that have not begun. */
export const REACHES = ["following", "all"] as const;
export type Reach = (typeof REACHES)[number];

/** What an address asks to change: this meeting alone, or a reach of its series. */
export function isReach(value: unknown): value is Reach {
  return typeof value === "string" && (REACHES as readonly string[]).includes(value);
}
