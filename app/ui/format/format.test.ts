import { describe, expect, it } from "vitest";
import { dayIn, daysBetween, formatCount, formatDate, formatDateTime, formatFileSize, formatList, formatMonth, formatNumber, formatRelative, formatTime, formatWeekday } from "./format.ts";

const now = new Date("2026-11-16T15:00:00Z");
const en = { lang: "en", timeZone: "America/New_York" };
const es = { lang: "es", timeZone: "America/New_York" };
const ar = { lang: "ar", timeZone: "America/New_York" };
const vi = { lang: "vi", timeZone: "America/New_York" };
const zh = { lang: "zh-Hans", timeZone: "America/New_York" };
const ht = { lang: "ht", timeZone: "America/New_York" };

/** The kinds of white space that Intl chooses differ between its versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

describe("formatDate", () => {
  it("writes the month in words, with the year when the present is not known", () => {
    expect(formatDate("2026-11-04", en)).toBe("November 4, 2026");
    expect(formatDate("2026-11-04", es)).toBe("4 de noviembre de 2026");
    expect(formatDate("2026-11-04", ar)).toBe("4 نوفمبر 2026");
    expect(formatDate("2026-11-04", ht)).toBe("4 novanm 2026");
    expect(formatDate("2026-03-10", zh, { weekday: true })).toBe("2026年3月10日星期二");
    expect(formatDate("2026-11-04", en, { style: "short" })).toBe("Nov 4, 2026");
  });

  it("names the weekday within two weeks and leaves out the present year", () => {
    expect(formatDate("2026-11-19", en, { now })).toBe("Thursday, November 19");
    expect(formatDate("2026-11-30", en, { now })).toBe("Monday, November 30");
    expect(formatDate("2026-12-01", en, { now })).toBe("December 1");
    expect(formatDate("2027-01-20", en, { now })).toBe("January 20, 2027");
    expect(formatDate("2026-11-19", es, { now })).toBe("jueves, 19 de noviembre");
    expect(formatDate("2026-11-19", ar, { now })).toBe("الخميس، 19 نوفمبر");
    expect(formatDate("2026-11-19", en, { now, style: "short" })).toBe("Thu, Nov 19");
    expect(formatDate("2026-11-19", en, { now, weekday: false })).toBe("November 19");
  });

  it("takes the day of a moment from the reader's time zone", () => {
    const late = new Date("2026-11-05T03:30:00Z");
    expect(formatDate(late, en)).toBe("November 4, 2026");
    expect(formatDate(late, { ...en, timeZone: "Asia/Kathmandu" })).toBe("November 5, 2026");
  });

  it("does not move a day of the calendar, wherever the reader is", () => {
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"]) {
      expect(formatDate("2026-11-04", { lang: "en", timeZone })).toBe("November 4, 2026");
    }
  });
});

describe("formatTime and formatDateTime", () => {
  const at = new Date("2026-11-16T21:05:00Z");

  it("takes twelve hours in English, Spanish, Arabic and Chinese, with Western digits", () => {
    expect(plain(formatTime(at, en))).toBe("4:05 pm");
    expect(plain(formatTime(at, es))).toBe("4:05 p.m.");
    expect(plain(formatTime(at, ar))).toBe("4:05 م");
    expect(formatTime(at, zh)).toBe("下午4:05");
    expect(formatTime(new Date("2026-11-16T17:30:00Z"), zh)).toBe("中午12:30");
    expect(plain(formatTime(at, { ...en, timeZone: "America/St_Johns" }))).toBe("5:35 pm");
  });

  it("says the part of the day in Vietnamese, as people say it", () => {
    const times = ["05:05", "09:30", "16:59", "17:30", "18:00", "22:59", "23:00", "03:00"].map((time) => plain(formatTime(new Date(`2026-11-16T${time}:00Z`), vi)));
    expect(times).toEqual(["12:05 đêm", "4:30 sáng", "11:59 sáng", "12:30 trưa", "1:00 chiều", "5:59 chiều", "6:00 tối", "10:00 đêm"]);
  });

  it("names the zone on request", () => {
    expect(plain(formatTime(at, en, { zone: true }))).toBe("4:05 pm EST");
    expect(plain(formatTime(at, vi, { zone: true }))).toBe("4:05 chiều (Giờ miền Đông)");
    expect(formatTime(at, zh, { zone: true })).toBe("下午4:05（北美东部时间）");
    expect(plain(formatTime(at, ar, { zone: true }))).toBe("4:05 م (التوقيت الشرقي لأمريكا الشمالية)");
    expect(plain(formatTime(at, es, { zone: true }))).toMatch(/^4:05 p\.\s?m\. \(hora oriental\)$/);
  });

  it("joins the two", () => {
    expect(plain(formatDateTime(at, en, { now }))).toBe("Monday, November 16, 4:05 pm");
    expect(plain(formatDateTime(at, ar, { now }))).toBe("الاثنين، 16 نوفمبر، 4:05 م");
    expect(formatDateTime(at, zh, { now })).toBe("11月16日星期一下午4:05");
  });
});

describe("formatRelative", () => {
  it("counts days of the reader's calendar, not hours", () => {
    expect(formatRelative(new Date("2026-11-16T04:59:00Z"), en, now)).toBe("yesterday");
    expect(formatRelative(new Date("2026-11-16T05:00:00Z"), en, now)).toBe("today");
    expect(formatRelative("2026-11-13", en, now)).toBe("3 days ago");
    expect(formatRelative("2026-11-18", en, now)).toBe("in 2 days");
    expect(formatRelative("2026-11-15", es, now)).toBe("ayer");
    expect(formatRelative("2026-11-13", ar, now)).toBe("قبل 3 أيام");
    expect(formatRelative("2026-11-15", vi, now)).toBe("hôm qua");
    expect(formatRelative("2026-11-15", ht, now)).toBe("yè");
  });
});

describe("numbers, lists, counts", () => {
  it("says how large a file is", () => {
    expect([1, 1024, 340_000, 999_999, 1_048_576, 26_214_400].map((size) => formatFileSize(size, "en"))).toEqual(["1 kB", "1 kB", "332 kB", "977 kB", "1 MB", "25 MB"]);
    expect(formatFileSize(1_300_000, "ar")).toMatch(/^1\.2/);
  });

  it("follows the language, with Western digits in Arabic", () => {
    expect(formatNumber(12345.6, "en")).toBe("12,345.6");
    expect(formatNumber(12345.6, "es")).toBe("12,345.6");
    expect(formatNumber(12345.6, "vi")).toBe("12,345.6");
    expect(formatNumber(12345, "ar")).toMatch(/^12,345$/);
    expect(formatNumber(12345, "ar-EG")).toMatch(/^12.345$/);
    expect(formatList(["inglés", "árabe"], "es")).toBe("inglés y árabe");
    expect(formatList(["a", "b", "c"], "ht")).toBe("a, b ak c");
  });

  it("chooses the plural form", () => {
    const forms = { one: "{{count}} voice", other: "{{count}} voices" };
    expect(formatCount(1, "en", forms)).toBe("1 voice");
    expect(formatCount(1400, "en", forms)).toBe("1,400 voices");
    expect(formatCount(3, "ar", { few: "{{count}} أصوات", other: "{{count}} صوت" })).toBe("3 أصوات");
  });
});

describe("days", () => {
  it("finds the day of a moment and counts between days, across a change of the clock", () => {
    expect(dayIn(new Date("2026-11-01T05:30:00Z"), "America/New_York")).toBe("2026-11-01");
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
    expect(daysBetween("2026-11-02", "2026-10-31")).toBe(-2);
  });
});

it.each([
  ["en", "November 2026", "Tuesday", "Tue"],
  ["es", "noviembre de 2026", "martes", "mar"],
  ["ar", "نوفمبر 2026", "الثلاثاء", "الثلاثاء"],
  ["vi", "tháng 11 năm 2026", "Thứ Ba", "Thứ 3"],
  ["ht", "novanm 2026", "madi", "mad"],
  ["zh-Hans", "2026年11月", "星期二", "周二"],
])("a month and a weekday in %s", (lang, month, weekday, short) => {
  expect([formatMonth("2026-11", lang), formatWeekday("2026-11-17", lang), formatWeekday("2026-11-17", lang, "short")]).toEqual([month, weekday, short]);
});
