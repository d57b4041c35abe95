import { expect, test } from "vitest";
import { BOOKING_STATES, canMoveBooking, isLateBooking, isLive } from "./interpreters.ts";

test("a booking goes from needed over requested to confirmed and done", () => {
  expect([canMoveBooking("needed", "requested"), canMoveBooking("requested", "confirmed"), canMoveBooking("confirmed", "done")]).toEqual([true, true, true]);
  expect([canMoveBooking("needed", "done"), canMoveBooking("requested", "needed"), canMoveBooking("needed", "failed")]).toEqual([false, false, false]);
});

test("one that failed is needed again; what is done or cancelled stays", () => {
  expect(canMoveBooking("failed", "needed")).toBe(true);
  for (const to of BOOKING_STATES) expect([canMoveBooking("done", to), canMoveBooking("cancelled", to)]).toEqual([false, false]);
});

test("needed within five days of the meeting is late, requested is not, and afterwards nothing is", () => {
  const startsAt = new Date("2026-11-17T22:45:00Z");
  const days = (count: number) => new Date(startsAt.getTime() - count * 86_400_000);
  expect(isLateBooking("needed", startsAt, days(5))).toBe(true);
  expect(isLateBooking("needed", startsAt, days(5.01))).toBe(false);
  expect(isLateBooking("failed", startsAt, days(2))).toBe(true);
  expect(isLateBooking("requested", startsAt, days(1))).toBe(false);
  expect(isLateBooking("needed", startsAt, days(-1))).toBe(false);
});

test("a failed or cancelled booking leaves the language without an interpreter", () => {
  expect(BOOKING_STATES.filter(isLive)).toEqual(["needed", "requested", "confirmed", "done"]);
});
