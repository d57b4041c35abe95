import { describe, expect, test } from "vitest";
import type { OpeningHours } from "#app/features/programme/business-hours.ts";
import { acknowledgeBy, allows, canStillAmend, INPUT_STATUSES, privacyOf, raised, urgencyOf, waitsFor } from "./input.ts";

const DAY: [string, string][] = [["09:00", "17:00"]];
const site: OpeningHours = { timeZone: "America/New_York", hours: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY }, holidays: [] };

describe("by when a person must have read an input (DOMAIN §2)", () => {
  test.each([
    [1, "2026-11-16T10:00-05:00", "2026-11-16T10:15-05:00"],
    [1, "2026-11-22T22:40-05:00", "2026-11-23T09:15-05:00"],
    [2, "2026-11-16T10:00-05:00", "2026-11-16T14:00-05:00"],
    [2, "2026-11-16T16:00-05:00", "2026-11-17T12:00-05:00"],
    [3, "2026-11-16T10:00-05:00", "2026-11-18T17:00-05:00"],
    [4, "2026-11-16T10:00-05:00", "2026-11-23T17:00-05:00"],
  ] as const)("U%i received at %s: %s", (urgency, received, due) => {
    expect(acknowledgeBy(urgency, new Date(received), site)).toEqual(new Date(due));
  });

  test("never, where the site never opens", () => {
    for (const urgency of [1, 2, 3, 4] as const) expect(acknowledgeBy(urgency, new Date("2026-11-16T10:00-05:00"), { ...site, hours: {} })).toBeNull();
  });
});

test("help today is urgent, everything else waits its turn; only a way to be reached restricts who may know", () => {
  expect([urgencyOf({ helpToday: true }, []), urgencyOf({ helpToday: false }, [])]).toEqual([2, 4]);
  expect([privacyOf({ hasContact: true }), privacyOf({ hasContact: false })]).toEqual(["restricted", "unnamed"]);
});

test("words only raise how urgent something is", () => {
  const signals = [{ signal: "shutoff", urgency: 2 }, { signal: "no_answer", urgency: 3 }] as const;
  expect([urgencyOf({ helpToday: false }, signals), urgencyOf({ helpToday: true }, signals.slice(1)), urgencyOf({ helpToday: false }, signals.slice(1))]).toEqual([2, 2, 3]);
  expect([raised(1, signals), raised(4, signals), raised(4, [])]).toEqual([1, 2, 4]);
});

test("words can be changed only while they are new and nobody has read them", () => {
  expect(INPUT_STATUSES.filter((status) => canStillAmend({ status, acknowledgedAt: null }))).toEqual(["new"]);
  expect(canStillAmend({ status: "new", acknowledgedAt: new Date() })).toBe(false);
});

test("nothing can be done with what was withdrawn; what is closed can still be answered and linked; only what is new is acknowledged", () => {
  const actions = ["acknowledge", "ask", "answer", "link", "set_aside", "set_urgency", "close"] as const;
  expect(actions.filter((action) => allows("withdrawn", action))).toEqual([]);
  expect(actions.filter((action) => allows("closed", action))).toEqual(["answer", "link"]);
  expect(INPUT_STATUSES.filter((status) => allows(status, "acknowledge"))).toEqual(["new"]);
});

describe("who a thread waits for", () => {
  const question = { side: "team", kind: "question" };
  const answer = { side: "team", kind: "answer" };
  const reply = { side: "contributor", kind: "reply" };
  const addition = { side: "contributor", kind: "addition" };

  test.each([
    ["nothing was written", [], null],
    ["the team asked", [question], "contributor"],
    ["the team asked twice", [question, question], "contributor"],
    ["they replied", [question, reply], "team"],
    ["they added something", [addition], "team"],
    ["the team answered", [addition, answer], null],
    ["the team answered and asked again", [question, reply, answer, question], "contributor"],
  ])("%s", (_what, messages, expected) => {
    expect(waitsFor(messages)).toBe(expected);
  });
});
