import { describe, expect, test } from "vitest";
import { areEnough, mayRemind } from "./invitations.ts";

const NOW = new Date("2026-11-16T15:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

describe("somebody invited", () => {
  test.each([
    ["was asked three days ago", { isAnswered: false, invitedAt: daysAgo(3), remindedAt: null }, true],
    ["was asked yesterday", { isAnswered: false, invitedAt: daysAgo(1), remindedAt: null }, false],
    ["was reminded yesterday", { isAnswered: false, invitedAt: daysAgo(9), remindedAt: daysAgo(1) }, false],
    ["was reminded three days ago", { isAnswered: false, invitedAt: daysAgo(9), remindedAt: daysAgo(3) }, true],
    ["has answered", { isAnswered: true, invitedAt: daysAgo(9), remindedAt: null }, false],
  ])("%s", (_who, asked, expected) => {
    expect(mayRemind(asked, NOW)).toBe(expected);
  });
});

test("seven people cannot be asked anonymously, eight can, and with names anybody", () => {
  expect([areEnough("anonymous", 7), areEnough("anonymous", 8), areEnough("restricted", 1)]).toEqual([false, true, true]);
});
