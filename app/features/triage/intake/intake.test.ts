import { expect, test } from "vitest";
import { daysTried, missingFor, needOf, stateOf, type Tried } from "./intake.ts";

const moment = new Date("2026-11-16T15:00:00Z");
const nothing = { consentAt: null, passedOnAt: null, outcome: null };

test("how a hand-over stands follows from what happened last", () => {
  expect(stateOf(null)).toBe("waiting");
  expect(stateOf(nothing)).toBe("waiting");
  expect(stateOf({ ...nothing, consentAt: moment })).toBe("ready");
  expect(stateOf({ ...nothing, consentAt: moment, passedOnAt: moment })).toBe("passed_on");
  expect(stateOf({ consentAt: moment, passedOnAt: moment, outcome: "reached" })).toBe("closed");
  expect(stateOf({ ...nothing, outcome: "declined" })).toBe("closed");
});

test("the need is the root of the theme, where the legal team has one for it", () => {
  expect(["housing.eviction", "housing", "work_school.pay", "status.immigration", "clinic.forms", "thanks", null].map(needOf)).toEqual([
    "housing",
    "housing",
    "work_school",
    "status",
    "other",
    "other",
    "other",
  ]);
});

test("it ends as reached, declined, or unreachable after tries on three days or for a reason", () => {
  const tries = (...days: string[]): Tried[] => days.map((on, index) => ({ on, result: index % 2 ? "left_message" : "no_answer" }));
  expect(daysTried(tries("2026-11-16", "2026-11-16", "2026-11-17"))).toBe(2);
  expect(missingFor("reached", tries("2026-11-16"), undefined)).toBe("reached");
  expect(missingFor("reached", [{ on: "2026-11-16", result: "reached" }], undefined)).toBeNull();
  expect(missingFor("declined", [], undefined)).toBeNull();
  expect(missingFor("unreachable", tries("2026-11-16", "2026-11-16", "2026-11-16"), undefined)).toBe("tries");
  expect(missingFor("unreachable", tries("2026-11-16", "2026-11-17", "2026-11-18"), undefined)).toBeNull();
  expect(missingFor("unreachable", [], "wrong_contact")).toBeNull();
});
