import { expect, test } from "vitest";
import { reminderDue } from "./reminders.ts";

const meeting = { startsAt: new Date("2026-11-17T22:45:00Z"), plannedAt: new Date("2026-10-01T12:00:00Z"), morning: new Date("2026-11-17T13:00:00Z") };

test.each([
  ["2026-11-15T22:44:59Z", null],
  ["2026-11-15T22:45:00Z", "days"],
  ["2026-11-17T12:59:59Z", "days"],
  ["2026-11-17T13:00:00Z", "day"],
  ["2026-11-17T22:44:59Z", "day"],
  ["2026-11-17T22:45:00Z", null],
])("at %s: %s", (now, due) => {
  expect(reminderDue(meeting, new Date(now))).toBe(due);
});

test("an invitation of the same day needs no reminder", () => {
  const late = { ...meeting, plannedAt: new Date("2026-11-16T14:00:00Z") };
  expect(reminderDue(late, new Date("2026-11-17T13:59:59Z"))).toBeNull();
  expect(reminderDue(late, new Date("2026-11-17T14:00:00Z"))).toBe("day");
});
