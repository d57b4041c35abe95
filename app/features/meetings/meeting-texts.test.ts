import { expect, test } from "vitest";
import { dueAfterMeeting, dueBeforeMeeting } from "./meeting-texts.ts";

const now = new Date("2026-11-02T12:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

test("a text for a meeting is due in three days, at the latest seven days before it", () => {
  expect(dueBeforeMeeting(inDays(30), now)).toEqual(inDays(3));
  expect(dueBeforeMeeting(inDays(9), now)).toEqual(inDays(2));
});

test("what is written late is due tomorrow, or when the meeting starts", () => {
  expect(dueBeforeMeeting(inDays(7.5), now)).toEqual(inDays(1));
  expect(dueBeforeMeeting(inDays(4), now)).toEqual(inDays(1));
  expect(dueBeforeMeeting(inDays(0.5), now)).toEqual(inDays(0.5));
});

test("what is written of a meeting is due in three days", () => {
  expect(dueAfterMeeting(now)).toEqual(inDays(3));
  expect(dueBeforeMeeting(inDays(-1), now)).toEqual(inDays(3));
});
