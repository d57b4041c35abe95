import { describe, expect, test } from "vitest";
import { momentOf } from "#app/platform/clock/wall-clock.ts";
import { occurrencesOf, repeatOf, ruleBefore, ruleOf, seriesProblem } from "./recurrence.ts";
import type { Repeat } from "./repeat.ts";

const NY = "America/New_York";
const count = (every: Repeat["every"], interval: number, n: number): Repeat => ({ every, interval, end: { count: n } });

describe("rules", () => {
  test.each<[Repeat, string, string, string[]]>([
    [count("week", 1, 3), "2026-11-17T17:45", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=3", ["2026-11-17T17:45", "2026-11-24T17:45", "2026-12-01T17:45"]],
    [count("week", 2, 3), "2026-11-17T17:45", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3", ["2026-11-17T17:45", "2026-12-01T17:45", "2026-12-15T17:45"]],
    [count("month_date", 1, 4), "2027-01-31T10:00", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=31;COUNT=4", ["2027-01-31T10:00", "2027-03-31T10:00", "2027-05-31T10:00", "2027-07-31T10:00"]],
    [count("month_weekday", 1, 3), "2026-12-02T12:30", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1WE;COUNT=3", ["2026-12-02T12:30", "2027-01-06T12:30", "2027-02-03T12:30"]],
    [count("month_last_weekday", 2, 3), "2026-11-24T09:00", "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=3", ["2026-11-24T09:00", "2027-01-26T09:00", "2027-03-30T09:00"]],
    [count("year", 1, 3), "2024-02-29T09:00", "FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=29;COUNT=3", ["2024-02-29T09:00", "2028-02-29T09:00", "2032-02-29T09:00"]],
    [{ every: "week", interval: 1, end: { untilDay: "2026-12-01" } }, "2026-11-17T17:45", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20261202T045900Z", ["2026-11-17T17:45", "2026-11-24T17:45", "2026-12-01T17:45"]],
  ])("%o from %s is %s", (repeat, start, rule, starts) => {
    expect(ruleOf(repeat, start, NY)).toBe(rule);
    expect(occurrencesOf(rule, start, NY)).toEqual(starts);
    expect(repeatOf(rule, NY)).toEqual(repeat);
  });

  test("an end by day holds its last evening in every zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Asia/Kathmandu", "America/St_Johns", "Pacific/Pago_Pago"]) {
      const rule = ruleOf({ every: "week", interval: 1, end: { untilDay: "2026-12-01" } }, "2026-11-17T23:30", zone);
      expect(occurrencesOf(rule, "2026-11-17T23:30", zone), zone).toHaveLength(3);
      expect(repeatOf(rule, zone)?.end).toEqual({ untilDay: "2026-12-01" });
    }
  });

  test("cut before one of its starts it has those before", () => {
    const start = "2026-11-17T17:45";
    const rule = ruleOf(count("week", 1, 10), start, NY);
    expect(occurrencesOf(ruleBefore(rule, "2026-12-08T17:45", NY), start, NY)).toEqual(["2026-11-17T17:45", "2026-11-24T17:45", "2026-12-01T17:45"]);
  });
});

describe("daylight saving", () => {
  test.each<[string, string, string[]]>([
    // Clocks go back on 1 November 2026 in New York, on 25 October in Berlin; never in Phoenix.
    [NY, "2026-10-27T17:45", ["2026-10-27T21:45:00Z", "2026-11-03T22:45:00Z", "2026-11-10T22:45:00Z"]],
    ["Europe/Berlin", "2026-10-20T17:45", ["2026-10-20T15:45:00Z", "2026-10-27T16:45:00Z", "2026-11-03T16:45:00Z"]],
    ["America/Phoenix", "2026-10-27T17:45", ["2026-10-28T00:45:00Z", "2026-11-04T00:45:00Z", "2026-11-11T00:45:00Z"]],
    ["Asia/Kathmandu", "2026-10-27T17:45", ["2026-10-27T12:00:00Z", "2026-11-03T12:00:00Z", "2026-11-10T12:00:00Z"]],
    // Lord Howe moves by half an hour (4 April 2027, back).
    ["Australia/Lord_Howe", "2027-03-30T17:45", ["2027-03-30T06:45:00Z", "2027-04-06T07:15:00Z", "2027-04-13T07:15:00Z"]],
  ])("in %s the clock on the wall stays", (zone, start, moments) => {
    const starts = occurrencesOf(ruleOf(count("week", 1, 3), start, zone), start, zone);
    expect(starts.map((one) => momentOf(one, zone)!.toISOString().replace(".000", ""))).toEqual(moments);
  });

  test("a time that comes twice is the first; one that does not come is none", () => {
    expect(momentOf("2026-11-01T01:30", NY)?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
    expect(momentOf("2026-03-08T02:30", NY)).toBeNull();
    expect(momentOf("2026-03-08T03:00", NY)?.toISOString()).toBe("2026-03-08T07:00:00.000Z");
  });

  test("a series of which one meeting would fall into the gap is refused with that day", () => {
    const start = "2026-12-13T02:30";
    const problem = seriesProblem(ruleOf(count("week", 1, 20), start, NY), start, NY);
    expect(problem).toEqual({ code: "errors:springGap", values: { day: "2027-03-14", time: "02:30" } });
    expect(seriesProblem(ruleOf(count("week", 1, 10), start, NY), start, NY)).toBeNull();
  });
});

describe("limits", () => {
  test.each<[Repeat, string, string]>([
    [count("week", 1, 261), "2026-11-17T17:45", "meetings:errors.tooManyMeetings"],
    [count("week", 2, 200), "2026-11-17T17:45", "meetings:errors.seriesTooLong"],
    [{ every: "week", interval: 1, end: { untilDay: "2026-11-01" } }, "2026-11-17T17:45", "meetings:errors.endsBefore"],
    [{ every: "year", interval: 1, end: { untilDay: "2036-01-01" } }, "2026-11-17T17:45", "meetings:errors.seriesTooLong"],
    [count("month_last_weekday", 1, 5), "2026-11-17T17:45", "meetings:errors.startOffRule"],
  ])("%o from %s: %s", (repeat, start, code) => {
    expect(seriesProblem(ruleOf(repeat, start, NY), start, NY)?.code).toBe(code);
  });

  test("five years of weeks are just allowed", () => {
    expect(seriesProblem(ruleOf(count("week", 1, 260), "2026-11-17T17:45", NY), "2026-11-17T17:45", NY)).toBeNull();
  });
});
