import { describe, expect, test } from "vitest";
import { addOpenMinutes, endOfBusinessDay, isOpen, nextChange, nextOpening, officeHours, type OpeningHours } from "./business-hours.ts";

const DAY: [string, string][] = [["09:00", "17:00"]];

function site(changes: Partial<OpeningHours> = {}): OpeningHours {
  return { timeZone: "America/New_York", hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY }, holidays: [], ...changes };
}

/** A moment by its offset from UTC: -05:00 is winter in New York, -04:00 summer. */
const at = (text: string) => new Date(text);

// 16 November 2026 is a Monday; the clocks change on 8 March and 1 November 2026.
describe("whether a site is open, and when it opens next", () => {
  test.each([
    ["just before it opens", "2026-11-16T08:59:59.999-05:00", false, "2026-11-16T09:00-05:00"],
    ["as it opens", "2026-11-16T09:00-05:00", true, "2026-11-16T09:00-05:00"],
    ["in the middle of the day", "2026-11-16T12:00:00.001-05:00", true, "2026-11-16T12:00:00.001-05:00"],
    ["as it closes", "2026-11-16T17:00-05:00", false, "2026-11-17T09:00-05:00"],
    ["at night", "2026-11-16T23:59-05:00", false, "2026-11-17T09:00-05:00"],
    ["on Friday after work", "2026-11-20T17:30-05:00", false, "2026-11-23T09:00-05:00"],
    ["on Sunday at 22:40", "2026-11-22T22:40-05:00", false, "2026-11-23T09:00-05:00"],
    ["in the night in which the clock is put forward", "2026-03-07T23:00-05:00", false, "2026-03-09T09:00-04:00"],
    ["in the night in which it is put back", "2026-10-31T23:00-04:00", false, "2026-11-02T09:00-05:00"],
  ])("%s", (_when, moment, open, opening) => {
    expect(isOpen(site(), at(moment))).toBe(open);
    expect(nextOpening(site(), at(moment))).toEqual(at(opening));
  });

  test("a holiday is closed all day", () => {
    const closed = site({ holidays: ["2026-11-26", "2026-11-27"] });
    expect(isOpen(closed, at("2026-11-26T12:00-05:00"))).toBe(false);
    expect(nextOpening(closed, at("2026-11-25T17:00-05:00"))).toEqual(at("2026-11-30T09:00-05:00"));
  });

  test("the day is the site's, not the server's or the reader's", () => {
    const cairo = site({ timeZone: "Africa/Cairo", hours: { 7: DAY } });
    // Saturday 23:30 in New York is Sunday 06:30 in Cairo.
    expect(nextOpening(cairo, at("2026-11-21T23:30-05:00"))).toEqual(at("2026-11-22T09:00+02:00"));
    expect(isOpen(site({ timeZone: "Asia/Kathmandu" }), at("2026-11-16T03:15Z"))).toBe(true);
    expect(isOpen(site({ timeZone: "Asia/Kathmandu" }), at("2026-11-16T03:14Z"))).toBe(false);
  });

  test("a lunch break is closed", () => {
    const lunch = site({ hours: { 1: [["09:00", "12:00"], ["13:00", "17:00"]] } });
    expect(isOpen(lunch, at("2026-11-16T12:30-05:00"))).toBe(false);
    expect(nextOpening(lunch, at("2026-11-16T12:00-05:00"))).toEqual(at("2026-11-16T13:00-05:00"));
  });

  test("a site that never opens has no opening", () => {
    for (const never of [site({ hours: {} }), site({ hours: { 1: [] } })]) {
      expect(isOpen(never, at("2026-11-16T12:00-05:00"))).toBe(false);
      expect(nextOpening(never, at("2026-11-16T12:00-05:00"))).toBeNull();
      expect(addOpenMinutes(never, at("2026-11-16T12:00-05:00"), 15)).toBeNull();
      expect(endOfBusinessDay(never, at("2026-11-16T12:00-05:00"), 0)).toBeNull();
    }
  });

  test("without a site: Monday to Friday, nine to five", () => {
    expect(nextOpening(officeHours("America/New_York"), at("2026-11-21T10:00-05:00"))).toEqual(at("2026-11-23T09:00-05:00"));
  });
});

describe("until when a page that says so stays true", () => {
  test.each([
    ["closed, opens today", "2026-11-16T07:00-05:00", "2026-11-16T09:00-05:00"],
    ["open, closes today", "2026-11-16T09:00-05:00", "2026-11-16T17:00-05:00"],
    ["closed for today: midnight", "2026-11-16T17:00-05:00", "2026-11-17T00:00-05:00"],
    ["the night of 25 hours", "2026-10-31T20:00-04:00", "2026-11-01T00:00-04:00"],
    ["the day of 25 hours", "2026-11-01T00:30-04:00", "2026-11-02T00:00-05:00"],
  ])("%s", (_when, moment, until) => {
    expect(nextChange(site(), at(moment))).toEqual(at(until));
  });

  test("it is always later than the moment, also for a site that never opens", () => {
    expect(nextChange(site({ hours: {} }), at("2026-11-16T00:00-05:00"))).toEqual(at("2026-11-17T00:00-05:00"));
  });
});

describe("minutes of opening time", () => {
  test.each([
    ["within a day", "2026-11-16T10:00-05:00", 240, "2026-11-16T14:00-05:00"],
    ["up to the last minute of a day", "2026-11-16T13:00-05:00", 240, "2026-11-16T17:00-05:00"],
    ["over a night", "2026-11-16T16:00-05:00", 240, "2026-11-17T12:00-05:00"],
    ["over a weekend", "2026-11-20T16:50-05:00", 15, "2026-11-23T09:05-05:00"],
    ["over two nights", "2026-11-16T16:00-05:00", 600, "2026-11-18T10:00-05:00"],
    ["from Sunday at 22:40", "2026-11-22T22:40-05:00", 15, "2026-11-23T09:15-05:00"],
    ["over the change of the clock in spring", "2026-03-06T16:00-05:00", 240, "2026-03-09T12:00-04:00"],
    ["over the change of the clock in autumn", "2026-10-30T16:00-04:00", 240, "2026-11-02T12:00-05:00"],
  ])("%s", (_when, moment, minutes, expected) => {
    expect(addOpenMinutes(site(), at(moment), minutes)).toEqual(at(expected));
  });

  test("an hour that the clock skips is not opening time, one that it repeats is", () => {
    const early = site({ hours: { 7: [["00:00", "06:00"]] } });
    expect(addOpenMinutes(early, at("2026-03-08T01:30-05:00"), 60)).toEqual(at("2026-03-08T03:30-04:00"));
    expect(addOpenMinutes(early, at("2026-11-01T01:30-04:00"), 60)).toEqual(at("2026-11-01T01:30-05:00"));
  });

  test("more than two months away is never", () => {
    const holidays = Array.from({ length: 70 }, (_, day) => new Date(Date.UTC(2026, 10, 16 + day)).toISOString().slice(0, 10));
    expect(addOpenMinutes(site({ holidays }), at("2026-11-16T10:00-05:00"), 1)).toBeNull();
  });
});

describe("the end of a business day", () => {
  test.each([
    ["the day itself", "2026-11-16T10:00-05:00", 0, "2026-11-16T17:00-05:00"],
    ["the next open day where the day is over", "2026-11-16T17:00-05:00", 0, "2026-11-17T17:00-05:00"],
    ["Friday evening, the same business day: Monday", "2026-11-20T18:00-05:00", 0, "2026-11-23T17:00-05:00"],
    ["two days after Monday morning", "2026-11-16T08:00-05:00", 2, "2026-11-18T17:00-05:00"],
    ["two days after Monday evening: the day it came does not get longer", "2026-11-16T20:00-05:00", 2, "2026-11-18T17:00-05:00"],
    ["two days after Thursday, over a weekend", "2026-11-19T10:00-05:00", 2, "2026-11-23T17:00-05:00"],
    ["two days after Sunday at 22:40", "2026-11-22T22:40-05:00", 2, "2026-11-24T17:00-05:00"],
    ["five days after Monday", "2026-11-16T10:00-05:00", 5, "2026-11-23T17:00-05:00"],
    ["five days after Saturday", "2026-11-21T10:00-05:00", 5, "2026-11-27T17:00-05:00"],
    ["five days over the change of the clock", "2026-10-30T10:00-04:00", 5, "2026-11-06T17:00-05:00"],
  ])("%s", (_when, moment, days, expected) => {
    expect(endOfBusinessDay(site(), at(moment), days)).toEqual(at(expected));
  });

  test("holidays do not count", () => {
    const closed = site({ holidays: ["2026-11-26"] });
    expect(endOfBusinessDay(closed, at("2026-11-25T10:00-05:00"), 2)).toEqual(at("2026-11-30T17:00-05:00"));
    expect(endOfBusinessDay(closed, at("2026-11-26T10:00-05:00"), 0)).toEqual(at("2026-11-27T17:00-05:00"));
  });

  test("the close is that of the last interval", () => {
    expect(endOfBusinessDay(site({ hours: { 1: [["09:00", "12:00"], ["13:00", "16:30"]] } }), at("2026-11-16T12:30-05:00"), 0)).toEqual(at("2026-11-16T16:30-05:00"));
  });
});
