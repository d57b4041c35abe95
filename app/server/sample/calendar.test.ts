import { expect, test } from "vitest";
import { nextWeekday, sampleCalendar, weekdaysBefore } from "./calendar.ts";

const ZONE = "America/New_York";

test("today is the latest Monday", () => {
  for (const moment of ["2026-11-23T14:00:00Z", "2026-11-25T03:00:00Z", "2026-11-30T04:59:00Z"]) {
    expect(sampleCalendar(new Date(moment), ZONE).day("2026-11-16")).toBe("2026-11-23");
  }
});

test("before nine on a Monday it is the Monday before, so that its morning has happened", () => {
  expect(sampleCalendar(new Date("2026-11-23T13:59:00Z"), ZONE).day("2026-11-16")).toBe("2026-11-16");
});

test("times of day stay the same across a change of the clocks", () => {
  const calendar = sampleCalendar(new Date("2026-11-24T12:00:00Z"), ZONE);
  expect(calendar.moment("2026-10-24", "10:00").toISOString()).toBe("2026-10-31T14:00:00.000Z");
  expect(calendar.moment("2026-10-25", "10:00").toISOString()).toBe("2026-11-01T15:00:00.000Z");
});

test("dates in words move along", () => {
  const calendar = sampleCalendar(new Date("2026-11-24T12:00:00Z"), ZONE);
  expect(calendar.words("until the {ordinal:2026-04-18}", "en")).toBe("until the 25th");
  expect(calendar.words("desde el {day:2026-03-09}", "es")).toBe("desde el 16 de marzo");
});

test("weekdays skip Saturday and Sunday", () => {
  expect(weekdaysBefore("2026-04-27", 2)).toBe("2026-04-23");
  expect(nextWeekday("2026-04-24")).toBe("2026-04-27");
  expect(nextWeekday("2026-04-25")).toBe("2026-04-27");
  expect(nextWeekday("2026-04-26")).toBe("2026-04-27");
  expect(nextWeekday("2026-04-27")).toBe("2026-04-28");
});

test("what is still to come lies after now, on the same weekday", () => {
  const on = (moment: string) => sampleCalendar(new Date(moment), ZONE).coming("2026-11-17", "18:15");
  expect(on("2026-11-24T12:00:00Z")).toBe("2026-11-24");
  expect(on("2026-11-24T23:14:59Z")).toBe("2026-11-24");
  expect(on("2026-11-24T23:15:00Z")).toBe("2026-12-01");
  expect(on("2026-11-29T12:00:00Z")).toBe("2026-12-01");
});
