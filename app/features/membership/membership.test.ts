import { describe, expect, test } from "vitest";
import { canBecome, canRenew, endsSoon, isHalfPatients, lastDayOfTerm, MEMBERSHIP_STATES, takesPart, termNumber, votes } from "./membership.ts";

describe("states", () => {
  test("the table of transitions", () => {
    const moves = MEMBERSHIP_STATES.flatMap((from) => MEMBERSHIP_STATES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`));
    expect(moves).toEqual([
      "onboarding → active",
      "onboarding → ended",
      "active → on_leave",
      "active → renewing",
      "active → ended",
      "on_leave → active",
      "on_leave → ended",
      "renewing → active",
      "renewing → on_leave",
      "renewing → ended",
    ]);
  });

  test("who takes part", () => {
    expect(MEMBERSHIP_STATES.filter(takesPart)).toEqual(["active", "on_leave", "renewing"]);
  });

  test("staff do not vote", () => {
    expect([votes("patient"), votes("family"), votes("staff")]).toEqual([true, true, false]);
  });
});

describe("terms", () => {
  test.each([
    ["2025-01-06", 2, "2027-01-05"],
    ["2024-02-29", 2, "2026-02-28"],
    ["2026-01-01", 1, "2026-12-31"],
  ])("from %s, %d years: until %s", (from, years, until) => {
    expect(lastDayOfTerm(from, years)).toBe(until);
  });

  test.each([
    ["2026-12-31", "2026-10-02", true],
    ["2026-12-31", "2026-10-01", false],
    ["2026-06-30", "2026-10-01", true],
    [null, "2026-10-01", false],
  ])("a term until %s, on %s: ends soon %s", (until, today, soon) => {
    expect(endsSoon(until, today)).toBe(soon);
  });
});

describe("terms are renewed once", () => {
  test.each([
    [null, null, 1, true],
    ["2026-01-29", "2027-12-31", 1, true],
    ["2026-12-01", "2028-12-31", 1, true],
    ["2024-02-29", "2026-02-28", 1, true],
    ["2024-01-01", "2027-12-31", 2, false],
    ["2024-01-01", "2026-12-31", 2, false],
    ["2022-01-01", "2027-12-31", 3, false],
  ])("from %s until %s: term %d, may be renewed %s", (from, until, number, renewable) => {
    expect([termNumber({ from, until }), canRenew({ from, until })]).toEqual([number, renewable]);
  });
});

describe("at least half patients or family", () => {
  test.each([
    [["patient", "staff"], true],
    [["family", "staff", "staff"], false],
    [["patient", "family", "staff"], true],
    [[], true],
  ] as const)("%j: %s", (kinds, so) => {
    expect(isHalfPatients(kinds)).toBe(so);
  });
});
