import { expect, test } from "vitest";
import { canMove, IMPROVEMENT_STATUSES, needsReason, onScreen, ON_SCREEN, publicCount, statusesOf, TRANSITIONS } from "./improvement.ts";

test("an improvement moves only as the table says, from every state to every state", () => {
  const allowed = new Set([
    "proposed accepted", "proposed parked", "proposed declined", "proposed merged",
    "accepted testing", "accepted implemented", "accepted parked", "accepted declined", "accepted merged",
    "testing implemented", "testing accepted", "testing parked", "testing declined", "testing merged",
    "implemented spreading", "implemented testing",
    "spreading implemented",
    "parked accepted", "parked declined",
    "declined proposed",
  ]);
  for (const from of IMPROVEMENT_STATUSES) {
    for (const to of IMPROVEMENT_STATUSES) expect(canMove(from, to), `${from} → ${to}`).toBe(allowed.has(`${from} ${to}`));
  }
});

test("every state but merged can be left, and every state but the first can be reached", () => {
  expect(IMPROVEMENT_STATUSES.filter((status) => TRANSITIONS[status].length === 0)).toEqual(["merged"]);
  const reached = new Set(Object.values(TRANSITIONS).flat());
  expect(IMPROVEMENT_STATUSES.filter((status) => !reached.has(status))).toEqual([]);
});

test("every state has one word on screen, and every word stands for a state", () => {
  expect(ON_SCREEN.flatMap((word) => statusesOf(word)).sort()).toEqual([...IMPROVEMENT_STATUSES].sort());
  expect(statusesOf("changed")).toEqual(["implemented", "spreading"]);
  expect(onScreen("merged")).toBe("closed");
});

test("only waiting and declining need a reason", () => {
  expect(IMPROVEMENT_STATUSES.filter(needsReason)).toEqual(["parked", "declined"]);
});

test("fewer than five people are not counted in public", () => {
  expect([0, 4, 5, 12].map(publicCount)).toEqual([null, null, 5, 12]);
});
