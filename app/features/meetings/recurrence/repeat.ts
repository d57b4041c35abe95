/** How meetings repeat: the weekday, date or month is that of the first one. */
export const EVERY = ["week", "month_date", "month_weekday", "month_last_weekday", "year"] as const;
export type Every = (typeof EVERY)[number];

/** A repetition as a form says it. `interval`: every n-th week, month or year. */
export interface Repeat {
  every: Every;
  interval: number;
  /** So many meetings, or up to and with a day (`YYYY-MM-DD`). */
  end: { count: number } | { untilDay: string };
}

/** How far a series may reach, and how many meetings it may have. */
export const MOST_YEARS = 5;
export const MOST_OCCURRENCES = 260;
export const MOST_INTERVAL = 52;
