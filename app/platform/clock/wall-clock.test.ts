import { describe, expect, it } from "vitest";
import { fieldsOf, momentIn } from "./wall-clock.ts";

const NY = "America/New_York";

describe("a day and a time of a form", () => {
  it("are a moment of the zone, nine o'clock where no time is given", () => {
    expect(momentIn(NY, "2026-11-17", "17:45")?.toISOString()).toBe("2026-11-17T22:45:00.000Z");
    expect(momentIn(NY, "2026-07-01", undefined)?.toISOString()).toBe("2026-07-01T13:00:00.000Z");
    expect(momentIn(NY, undefined, "17:45")).toBeNull();
  });

  it("are refused where clocks are put forward over them, and come once where they are put back", () => {
    expect(() => momentIn(NY, "2027-03-14", "02:30")).toThrow(expect.objectContaining({ code: "errors:springGap", status: 400, values: { day: "2027-03-14", time: "02:30" } }));
    expect(momentIn(NY, "2026-11-01", "01:30")?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
  });

  it("come back into the form as they were", () => {
    expect(fieldsOf(momentIn(NY, "2026-12-03", "08:05"), NY)).toEqual({ day: "2026-12-03", time: "08:05" });
    expect(fieldsOf(null, NY)).toEqual({ day: "", time: "" });
  });
});
