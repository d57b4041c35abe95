import { expect, test } from "vitest";
import { afterQuietHours, nextDigest } from "./mail-times.ts";
import { cadenceOf, isOptional } from "./topics.ts";

const NEW_YORK = "America/New_York";
const after = (moment: string, quiet: { from: string; until: string } | null, zone = NEW_YORK) => afterQuietHours(new Date(moment), quiet, zone).toISOString();
const NIGHT = { from: "22:00", until: "07:00" };

test.each([
  ["in the evening before they begin", "2026-11-17T02:59:00Z", "2026-11-17T02:59:00.000Z"],
  ["as they begin", "2026-11-17T03:00:00Z", "2026-11-17T12:00:00.000Z"],
  ["after midnight", "2026-11-17T11:59:59Z", "2026-11-17T12:00:00.000Z"],
  ["as they end", "2026-11-17T12:00:00Z", "2026-11-17T12:00:00.000Z"],
  ["in the night in which clocks are put back", "2026-11-01T03:00:00Z", "2026-11-01T12:00:00.000Z"],
  ["in the night in which they are put forward", "2027-03-14T04:00:00Z", "2027-03-14T11:00:00.000Z"],
])("quiet hours over midnight, %s", (_when, moment, expected) => {
  expect(after(moment, NIGHT)).toBe(expected);
});

test("quiet hours within a day, none, and as long as the whole day", () => {
  const noon = { from: "12:00", until: "13:30" };
  expect(after("2026-11-17T17:10:00Z", noon)).toBe("2026-11-17T18:30:00.000Z");
  expect(after("2026-11-17T18:30:00Z", noon)).toBe("2026-11-17T18:30:00.000Z");
  expect(after("2026-11-17T03:00:00Z", null)).toBe("2026-11-17T03:00:00.000Z");
  expect(after("2026-11-17T03:00:00Z", { from: "07:00", until: "07:00" })).toBe("2026-11-17T03:00:00.000Z");
  // A zone a quarter of an hour off.
  expect(after("2026-11-17T18:00:00Z", NIGHT, "Asia/Kathmandu")).toBe("2026-11-18T01:15:00.000Z");
});

test("digests come at eight of the recipient's clock, the weekly one on Monday", () => {
  const next = (moment: string, cadence: "daily" | "weekly") => nextDigest(new Date(moment), cadence, NEW_YORK).toISOString();
  expect(next("2026-11-17T12:59:00Z", "daily")).toBe("2026-11-17T13:00:00.000Z");
  expect(next("2026-11-17T13:00:00Z", "daily")).toBe("2026-11-18T13:00:00.000Z");
  expect(next("2026-11-17T13:00:00Z", "weekly")).toBe("2026-11-23T13:00:00.000Z");
  expect(next("2026-11-23T12:00:00Z", "weekly")).toBe("2026-11-23T13:00:00.000Z");
  expect(next("2026-10-31T13:00:00Z", "daily")).toBe("2026-11-01T13:00:00.000Z");
});

test("what was stored counts where the topic has it; stopping the digest stops what would stand in it", () => {
  expect(cadenceOf("answers", {})).toBe("at_once");
  expect(cadenceOf("answers", { answers: "weekly" })).toBe("weekly");
  expect(cadenceOf("answers", { answers: "weekly", digest: "off" })).toBe("off");
  expect(cadenceOf("answers", { answers: "at_once", digest: "off" })).toBe("at_once");
  expect(cadenceOf("meetings", { meetings: "daily" })).toBe("at_once");
  expect(cadenceOf("urgent", { urgent: "off" })).toBe("at_once");
  expect([isOptional("meetings"), isOptional("digest"), isOptional("urgent"), isOptional("asked")]).toEqual([true, true, false, false]);
});
