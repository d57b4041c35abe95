import { Temporal } from "temporal-polyfill";
import { RRuleTemporal } from "rrule-temporal";
import { momentOf, springGap, type LocalTime } from "#app/platform/clock/wall-clock.ts";
import { MOST_OCCURRENCES, MOST_YEARS, type Repeat } from "./repeat.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * An RRULE value (RFC 5545 §3.3.10) of a repetition that begins at `startsLocal`. UNTIL is in UTC, as it must be beside a
 * DTSTART with a zone.
 */
export function ruleOf(repeat: Repeat, startsLocal: LocalTime, timeZone: string): string {
  const start = Temporal.PlainDateTime.from(startsLocal);
  const weekday = WEEKDAYS[start.dayOfWeek - 1]!;
  const parts = {
    week: ["FREQ=WEEKLY", `BYDAY=${weekday}`],
    month_date: ["FREQ=MONTHLY", `BYMONTHDAY=${start.day}`],
    month_weekday: ["FREQ=MONTHLY", `BYDAY=${Math.ceil(start.day / 7)}${weekday}`],
    month_last_weekday: ["FREQ=MONTHLY", `BYDAY=-1${weekday}`],
    year: ["FREQ=YEARLY", `BYMONTH=${start.month}`, `BYMONTHDAY=${start.day}`],
  }[repeat.every];
  const end = "count" in repeat.end ? `COUNT=${repeat.end.count}` : `UNTIL=${untilOf(`${repeat.end.untilDay}T23:59`, timeZone)}`;
  return [parts[0], `INTERVAL=${repeat.interval}`, ...parts.slice(1), end].join(";");
}

/** What a rule says, for a form; null for one that no form of ours makes. */
export function repeatOf(rule: string, timeZone: string): Repeat | null {
  const parts = new Map(rule.split(";").map((part) => part.split("=") as [string, string]));
  const byDay = parts.get("BYDAY") ?? "";
  const every = { WEEKLY: "week", YEARLY: "year", MONTHLY: parts.has("BYMONTHDAY") ? "month_date" : byDay.startsWith("-1") ? "month_last_weekday" : "month_weekday" } as const;
  const found = every[parts.get("FREQ") as keyof typeof every];
  if (!found) return null;
  const until = parts.get("UNTIL");
  const end = until ? { untilDay: localOfUntil(until, timeZone).toPlainDate().toString() } : { count: Number(parts.get("COUNT")) };
  return { every: found, interval: Number(parts.get("INTERVAL") ?? 1), end };
}

/**
 * The starts of a series in local time, in order: what the clock on the wall shows, on each of its days. At most one more
 * than {@link MOST_OCCURRENCES}, so that too many can be told.
 */
export function occurrencesOf(rule: string, startsLocal: LocalTime, timeZone: string): LocalTime[] {
  // Counted on a clock that never changes: which of these times exist at the site is another question.
  const floating = rule.replace(/UNTIL=(\w+)/, (_, until: string) => `UNTIL=${stamp(localOfUntil(until, timeZone))}Z`);
  const series = new RRuleTemporal({ rruleString: floating, dtstart: Temporal.PlainDateTime.from(startsLocal).toZonedDateTime("UTC") });
  return series.all((_, index) => index <= MOST_OCCURRENCES).map((one) => one.toPlainDateTime().toString({ smallestUnit: "minute" }));
}

/** What is wrong with a series: the code of its sentence and its blanks. */
export interface SeriesProblem {
  code: string;
  values?: Record<string, string>;
}

/**
 * What is wrong with a series, or null: it ends before it begins; it is too long; it does not begin by its own rule; one of its
 * meetings would be at a time that clocks are put forward over.
 */
export function seriesProblem(rule: string, startsLocal: LocalTime, timeZone: string): SeriesProblem | null {
  const starts = occurrencesOf(rule, startsLocal, timeZone);
  if (starts.length === 0) return { code: "meetings:errors.endsBefore" };
  if (starts[0] !== startsLocal) return { code: "meetings:errors.startOffRule" };
  if (starts.length > MOST_OCCURRENCES) return { code: "meetings:errors.tooManyMeetings" };
  const latest = Temporal.PlainDateTime.from(startsLocal).add({ years: MOST_YEARS });
  if (Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(starts.at(-1)!), latest) > 0) return { code: "meetings:errors.seriesTooLong" };
  const missing = starts.find((start) => momentOf(start, timeZone) === null);
  return missing ? springGap(missing) : null;
}

/** A rule that ends just before one of its starts. */
export function ruleBefore(rule: string, start: LocalTime, timeZone: string): string {
  const open = rule.split(";").filter((part) => !/^(COUNT|UNTIL)=/.test(part));
  // A series has one start a day at most, so its last day is the one before.
  const lastDay = Temporal.PlainDateTime.from(start).toPlainDate().subtract({ days: 1 }).toString();
  return [...open, `UNTIL=${untilOf(`${lastDay}T23:59`, timeZone)}`].join(";");
}

/** A rule for so many of its starts, where it was counted; one that ends by a day stays. */
export function ruleCounting(rule: string, count: number): string {
  return rule.replace(/COUNT=\d+/, `COUNT=${count}`);
}

function untilOf(local: LocalTime, timeZone: string): string {
  return `${stamp(Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).withTimeZone("UTC").toPlainDateTime())}Z`;
}

function localOfUntil(until: string, timeZone: string): Temporal.PlainDateTime {
  const utc = until.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return Temporal.Instant.from(utc).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

function stamp(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}
