import { expect, test } from "vitest";
import type { OpeningHours } from "#app/features/programme/business-hours.ts";
import { nextStepAt, nextToTell } from "./escalation.ts";

const DAY: [string, string][] = [["08:30", "17:00"]];
const CLINIC: OpeningHours = { timeZone: "America/New_York", hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY }, holidays: [] };
const NEVER: OpeningHours = { timeZone: "America/New_York", hours: {}, holidays: [] };
const SUNDAY_NIGHT = new Date("2026-11-16T03:40:00Z");
const MONDAY = (time: string) => new Date(`2026-11-16T${time}:00-05:00`);

test("only danger and what is for today escalates", () => {
  expect(nextStepAt({ urgency: 3, ackDueAt: null }, [], CLINIC)).toBeNull();
  expect(nextStepAt({ urgency: 4, ackDueAt: null }, [], CLINIC)).toBeNull();
  expect(nextStepAt({ urgency: 1, ackDueAt: null }, [], CLINIC)).toBe("now");
  expect(nextStepAt({ urgency: 2, ackDueAt: MONDAY("12:30") }, [], CLINIC)).toBe("now");
});

test("the second is told when it is overdue, the third when the second had their time in opening hours", () => {
  const input = { urgency: 1, ackDueAt: MONDAY("08:45") } as const;
  const first = { step: 0, personId: "a", toldAt: SUNDAY_NIGHT };
  expect(nextStepAt(input, [first], CLINIC)).toEqual(MONDAY("08:45"));
  const second = { step: 1, personId: "b", toldAt: MONDAY("08:46") };
  expect(nextStepAt(input, [first, second], CLINIC)).toEqual(MONDAY("09:01"));
  // Told late in the day: the minutes go on in the morning.
  expect(nextStepAt(input, [first, { ...second, toldAt: MONDAY("16:50") }], CLINIC)).toEqual(new Date("2026-11-17T08:35:00-05:00"));
});

test("where nothing ever opens, the clock on the wall counts", () => {
  expect(nextStepAt({ urgency: 1, ackDueAt: null }, [{ step: 0, personId: "a", toldAt: SUNDAY_NIGHT }], NEVER)).toEqual(new Date("2026-11-16T03:55:00Z"));
});

test("each is told once, in the order of the chain, and in the end there is nobody left", () => {
  expect(nextToTell(["a", "b"], [])).toBe("a");
  expect(nextToTell(["a", "b"], [{ step: 0, personId: "a", toldAt: SUNDAY_NIGHT }])).toBe("b");
  expect(nextToTell(["a"], [{ step: 0, personId: "a", toldAt: SUNDAY_NIGHT }])).toBeNull();
});
