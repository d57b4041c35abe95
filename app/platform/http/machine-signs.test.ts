import { expect, test } from "vitest";
import { machineSigns } from "./machine-signs.ts";

const madeAt = new Date("2026-11-16T15:00:00Z");
const after = (ms: number) => new Date(madeAt.getTime() + ms);

test.each([
  ["within three seconds", 2999, false, ["fast"]],
  ["after three seconds", 3000, false, []],
  ["the next morning", 16 * 3_600_000, false, []],
  ["with the hidden field filled", 60_000, true, ["trap"]],
  ["at once, with the hidden field filled", 10, true, ["fast", "trap"]],
])("a form sent %s", (_when, ms, isTrapped, signs) => {
  expect(machineSigns({ madeAt, sentAt: after(ms), isTrapped })).toEqual(signs);
});
