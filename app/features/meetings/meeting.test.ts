import { expect, test } from "vitest";
import { canPrepare, isOver } from "./meeting.ts";

const meeting = { state: "planned", endsAt: new Date("2026-11-17T20:00:00Z") };

test.each([
  ["planned", "2026-11-17T19:59:59Z", false, true],
  ["planned", "2026-11-17T20:00:00Z", true, false],
  ["cancelled", "2026-11-01T00:00:00Z", false, false],
])("a %s meeting at %s: over %s, can be prepared %s", (state, moment, over, prepares) => {
  const now = new Date(moment);
  expect([isOver(meeting, now), canPrepare({ ...meeting, state }, now)]).toEqual([over, prepares]);
});
