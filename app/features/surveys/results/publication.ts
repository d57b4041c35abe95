import { SMALLEST_SHOWN } from "./suppression.ts";

export interface DayCount {
  /** `YYYY-MM-DD` */
  day: string;
  count: number;
}

/**
 * Through which day the answers to an open survey are counted; null before there is anything to show.
 *
 * Twenty answers last week and twenty-one this week tell what the twenty-first was. So results change at midnight only, by
 * at least k answers at a time, and always leave at least k for later: whenever the survey closes, what is then added is
 * never one person. Nothing but the days themselves decides, so every page, file and day after agrees.
 * @param days of the past, in order: those whose answers are all there.
 */
export function publishedThrough(days: readonly DayCount[], k = SMALLEST_SHOWN): string | null {
  let later = days.reduce((all, { count }) => all + count, 0);
  let added = 0;
  let published: string | null = null;
  for (const { day, count } of days) {
    added += count;
    later -= count;
    if (later < k) break;
    if (added < k) continue;
    published = day;
    added = 0;
  }
  return published;
}
