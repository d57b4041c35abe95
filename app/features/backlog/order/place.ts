/** Where an improvement can be put in its column by a press. */
export const PLACES = ["top", "up", "down", "end"] as const;
export type Place = (typeof PLACES)[number];

/** Where an improvement should stand: one step on, or beside another one of its column, by its number. */
export interface Placing {
  to?: Place | undefined;
  before?: number | undefined;
  behind?: number | undefined;
}

/**
 * The number of the improvement that should follow one in its column (null: none, it comes last) once it is placed; undefined
 * where the improvement beside which it should stand is none of the column. `column`: the numbers of its column in their order.
 */
export function followerOf(column: readonly number[], number: number, { to, before, behind }: Placing): number | null | undefined {
  const others = column.filter((one) => one !== number);
  const at = column.indexOf(number);
  if (before !== undefined) return others.includes(before) ? before : undefined;
  if (behind !== undefined) return others.includes(behind) ? (others[others.indexOf(behind) + 1] ?? null) : undefined;
  switch (to) {
    case "top":
      return others[0] ?? null;
    case "up":
      return others[Math.max(at - 1, 0)] ?? null;
    case "down":
      return others[at + 1] ?? null;
    default:
      return null;
  }
}
