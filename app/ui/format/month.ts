/** A month of the calendar, as `YYYY-MM`; a day as `YYYY-MM-DD`; neither has a time zone. */

/** Whether somebody's text is a month of ours, between 1970 and 9999. */
export function isMonth(value: string | null | undefined): value is string {
  return /^(19[7-9]\d|[2-9]\d{3})-(0[1-9]|1[0-2])$/.test(value ?? "");
}

/** The month some months later (or earlier, where they are negative). */
export function monthsAfter(month: string, months: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The day some days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The weekday on which a week begins for readers of a language, 1 (Monday) to 7 (Sunday), by Unicode's CLDR. English,
 * Spanish, Vietnamese and Chinese are those of the United States, as everywhere in Heard.
 */
export function weekStart(lang: string): number {
  const locale = new Intl.Locale(lang === "en" || lang === "es" || lang === "vi" || lang === "zh-Hans" ? `${lang}-US` : lang === "ht" ? "ht-HT" : lang) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 7;
}

/** The weeks that a month touches, each of seven days, the first on `start` (1 Monday … 7 Sunday). */
export function weeksOf(month: string, start: number): string[][] {
  const first = `${month}-01`;
  const weekday = ((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const weeks: string[][] = [];
  let day = dayAfter(first, -((weekday - start + 7) % 7));
  do {
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(day, index)));
    day = dayAfter(day, 7);
  } while (day.startsWith(month));
  return weeks;
}
