/**
 * Dates, numbers and lists as a reader writes them. Everything goes through `Intl`; `ar` takes Western digits, and `vi` the
 * clock and the numbers of the United States, which its readers live with. A day
 * without a time is a string `YYYY-MM-DD` and belongs to no time zone; a moment is a `Date`.
 */

/** Who reads: the language of the page and the IANA time zone of the person, else of the programme. */
export type Reader = { lang: string; timeZone: string };

/** A moment, or a day of the calendar (`2026-11-04`). */
export type DateLike = Date | string;

type DateOptions = {
  /** `long`: 4 November 2026 · `short`: 4 Nov 2026, each as the language has it. */
  style?: "long" | "short";
  /** The weekday: always, never, or ("near") within 14 days of `now`, which is the rule when `now` is given. */
  weekday?: boolean | "near";
  /** The present. With it the year is left out where it is the same. */
  now?: Date;
};

/** A date with its month in words: "Tuesday, November 10". */
export function formatDate(value: DateLike, reader: Reader, options: DateOptions = {}): string {
  const { style = "long", now } = options;
  const weekday = options.weekday ?? (now ? "near" : false);
  const timeZone = isDay(value) ? "UTC" : reader.timeZone;
  const date = isDay(value) ? new Date(`${value}T00:00:00Z`) : toDate(value);
  const day = isDay(value) ? value : dayIn(date, timeZone);
  const today = now && dayIn(now, reader.timeZone);
  const near = today !== undefined && Math.abs(daysBetween(today, day)) <= 14;
  const withWeekday = weekday === "near" ? near : weekday;
  const withYear = !today || today.slice(0, 4) !== day.slice(0, 4);
  const month = style === "long" ? "long" : "short";
  if (reader.lang === "ht") return creoleDate(day, month, withWeekday, withYear);
  return dateFormat(reader.lang, {
    timeZone,
    day: "numeric",
    month,
    ...(withYear && { year: "numeric" }),
    ...(withWeekday && { weekday: month }),
  }).format(date);
}

/** A time of day: "4:00 pm"; 24 hours where the language has them. `zone` adds the name of the zone, for readers elsewhere. */
export function formatTime(value: Date, reader: Reader, options: { zone?: boolean } = {}): string {
  const { lang, timeZone } = reader;
  const time = { timeZone, hour: "numeric", minute: "2-digit" } as const;
  if (isChinese(lang)) return dateFormat(lang, { ...time, hourCycle: "h12", dayPeriod: "short", ...(options.zone && { timeZoneName: "longGeneric" }) }, withZoneBehind).format(value);
  // These have no short name for it, or one in English: `Intl` would write "GMT-5" or "EST", which tells nobody the time.
  if (options.zone && lang.startsWith("vi")) return `${formatTime(value, reader)} (${nameOfZone(timeZone, lang)})`;
  if (options.zone && (lang === "es" || lang === "ar")) return dateFormat(lang, { ...time, timeZoneName: "longGeneric" }, withZoneBehind).format(value);
  return dateFormat(
    lang === "ht" ? "fr" : lang,
    { ...time, ...(options.zone && { timeZoneName: "short" }) },
    lang.startsWith("en") ? withSmallDayPeriod : lang.startsWith("vi") ? onVietnameseClock : undefined,
  ).format(value);
}

/** The name of a time zone as people say it: "Eastern Time". */
export function nameOfZone(timeZone: string, lang: string): string {
  const parts = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0);
  return parts.find(({ type }) => type === "timeZoneName")!.value;
}

/** "4:05 م (التوقيت الشرقي لأمريكا الشمالية)", "下午4:00（北美东部时间）": a zone with its whole name stands behind the time. */
function withZoneBehind(format: Intl.DateTimeFormat, value: Date): string {
  const parts = format.formatToParts(value);
  const zone = parts.find(({ type }) => type === "timeZoneName");
  const time = parts.filter((part) => part !== zone).map((part) => part.value).join("").trim();
  if (!zone) return time;
  return isChinese(format.resolvedOptions().locale) ? `${time}（${zone.value}）` : `${time} (${zone.value})`;
}

const isChinese = (lang: string) => lang.startsWith("zh");

/** "4:00 chiều", as people say it, where `Intl` writes "16:00" (and "CH" for the afternoon if asked for twelve hours). */
function onVietnameseClock(format: Intl.DateTimeFormat, value: Date): string {
  const parts = format.formatToParts(value);
  const hour = Number(parts.find(({ type }) => type === "hour")?.value) % 24;
  const period = hour === 0 || hour > 21 ? "đêm" : hour < 12 ? "sáng" : hour < 13 ? "trưa" : hour < 18 ? "chiều" : "tối";
  return parts.map((part) => (part.type === "hour" ? hour % 12 || 12 : part.type === "minute" ? `${part.value}\u00a0${period}` : part.value)).join("");
}

/** "4:00 pm" with a space that does not break, where `Intl` writes "4:00 PM" with a narrow one. */
function withSmallDayPeriod(format: Intl.DateTimeFormat, value: Date): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === "dayPeriod" ? part.value.toLowerCase() : part.value))
    .join("")
    .replace("\u202f", "\u00a0");
}

/** A date and its time: "Tuesday, November 10, 4:00 pm". */
export function formatDateTime(value: Date, reader: Reader, options: DateOptions & { zone?: boolean } = {}): string {
  const between = reader.lang === "ar" ? "، " : isChinese(reader.lang) ? "" : ", ";
  return `${formatDate(value, reader, options)}${between}${formatTime(value, reader, options)}`;
}

/** A month of the calendar (`2026-11`) in words: "November 2026". */
export function formatMonth(month: string, lang: string): string {
  if (lang === "ht") return `${CREOLE_MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  return dateFormat(lang, { timeZone: "UTC", month: "long", year: "numeric" }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The name of a day's weekday: "Tuesday", short "Tue". */
export function formatWeekday(day: string, lang: string, style: "long" | "short" = "long"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (lang === "ht") return style === "long" ? CREOLE_DAYS[date.getUTCDay()]! : CREOLE_DAYS[date.getUTCDay()]!.slice(0, 3);
  return dateFormat(lang, { timeZone: "UTC", weekday: style }).format(date);
}

/** The month of a day, short: "Nov". */
export function formatShortMonth(day: string, lang: string): string {
  if (lang === "ht") return CREOLE_MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 4);
  return dateFormat(lang, { timeZone: "UTC", month: "short" }).format(new Date(`${day}T00:00:00Z`));
}

/** A number with the separators of the language. */
export function formatNumber(value: number, lang: string, options: Intl.NumberFormatOptions = {}): string {
  return cached(numbers, lang === "vi" ? "en" : lang, options, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

/** The size of a file: "340 kB", "1.2 MB", as people's computers count them (1,024 bytes to one). */
export function formatFileSize(bytes: number, lang: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1024)), "kilobyte"] : [bytes / 1_048_576, "megabyte"];
  return formatNumber(value, lang, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 });
}

/** A list in one sentence: "English, Spanish, and Arabic". */
export function formatList(items: readonly string[], lang: string, type: "conjunction" | "disjunction" = "conjunction"): string {
  if (lang === "ht" && items.length > 1) {
    return `${items.slice(0, -1).join(", ")} ${type === "conjunction" ? "ak" : "oswa"} ${items.at(-1)}`;
  }
  return cached(lists, lang, { type }, (locale) => new Intl.ListFormat(locale, { type })).format(items);
}

/** A day seen from now, counted in days of the reader's calendar: "today", "yesterday", "3 days ago", "in 2 days". */
export function formatRelative(value: DateLike, reader: Reader, now: Date): string {
  const day = isDay(value) ? value : dayIn(toDate(value), reader.timeZone);
  const days = daysBetween(dayIn(now, reader.timeZone), day);
  if (reader.lang === "ht") return creoleDays(days);
  const words = cached(relatives, reader.lang, {}, (locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" })).format(days, "day");
  // `Intl` begins it as a line begins; it stands inside sentences.
  return reader.lang === "vi" ? words.toLocaleLowerCase("vi") : words;
}

/** A count and its noun from the plural forms of the language (`one`, `two`, `few`, `many`, `other`): "1 voice", "14 voices". */
export function formatCount(value: number, lang: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  const rule = cached(plurals, lang, {}, (locale) => new Intl.PluralRules(locale)).select(value);
  return (forms[rule] ?? forms.other).replace("{{count}}", formatNumber(value, lang));
}

/** The day of a moment in a time zone, as `YYYY-MM-DD`. */
export function dayIn(value: Date, timeZone: string): string {
  // Swedish writes a date the way ISO 8601 does.
  return dateFormat("sv", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(value);
}

/** How many days `day` lies after `from` (both `YYYY-MM-DD`); less than 0 if before. */
export function daysBetween(from: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function isDay(value: DateLike): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

function toDate(value: DateLike): Date {
  return typeof value === "string" ? new Date(value) : value;
}

/** The locale behind a language of ours: United States order and clock, Western digits, the Gregorian calendar. */
function localeOf(lang: string): string {
  if (lang === "en" || lang === "es") return `${lang}-US`;
  if (lang === "ht") return "fr";
  return lang.startsWith("ar") ? `${lang}-u-ca-gregory-nu-latn` : lang;
}

const dates = new Map<string, { format(value: Date): string }>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();
const relatives = new Map<string, Intl.RelativeTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();

const MOST_MINUTES = 2000;

/** A format that remembers what it wrote: none of ours shows seconds, and a list asks for the same few minutes on each of its pages. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions, write = (format: Intl.DateTimeFormat, value: Date) => format.format(value)) {
  return cached(dates, lang, options, (locale) => {
    const format = new Intl.DateTimeFormat(locale, options);
    const known = new Map<number, string>();
    return {
      format(value: Date): string {
        const minute = Math.floor(value.getTime() / 60_000);
        let words = known.get(minute);
        if (words === undefined) {
          words = write(format, value);
          if (known.size >= MOST_MINUTES) known.clear();
          known.set(minute, words);
        }
        return words;
      },
    };
  });
}

/** Making an `Intl` formatter costs far more than using it, so each is made once per process. */
function cached<F>(formats: Map<string, F>, lang: string, options: object, make: (locale: string) => F): F {
  let key = lang;
  for (const name in options) key += ` ${name} ${String((options as Record<string, unknown>)[name])}`;
  let format = formats.get(key);
  if (!format) {
    format = make(localeOf(lang));
    formats.set(key, format);
  }
  return format;
}

// `Intl` knows no Haitian Creole and would answer in the machine's language.
const CREOLE_MONTHS = ["janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm"];
const CREOLE_DAYS = ["dimanch", "lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi"];

function creoleDate(day: string, month: "long" | "short", withWeekday: boolean, withYear: boolean) {
  const date = new Date(`${day}T00:00:00Z`);
  const name = CREOLE_MONTHS[date.getUTCMonth()]!;
  return [
    withWeekday && CREOLE_DAYS[date.getUTCDay()],
    date.getUTCDate(),
    month === "long" || name.length <= 4 ? name : `${name.slice(0, 3)}.`,
    withYear && date.getUTCFullYear(),
  ]
    .filter(Boolean)
    .join(" ");
}

function creoleDays(days: number) {
  if (days === 0) return "jodi a";
  if (days === -1) return "yè";
  if (days === 1) return "demen";
  return days < 0 ? `sa gen ${-days} jou` : `nan ${days} jou`;
}
