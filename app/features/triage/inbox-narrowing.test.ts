import { expect, test } from "vitest";
import { isFiltered, isNarrowed, narrowingEntries, readNarrowing } from "./inbox-narrowing.ts";

test("an address narrows by what we know, and is made again from it", () => {
  const narrowing = readNarrowing(new URLSearchParams("site=maple&language=zh-Hans&due=overdue&owner=none&source=phone&theme=housing&view=done&before=2-7"));
  expect(narrowing).toEqual({ site: "maple", language: "zh-Hans", due: "overdue", owner: "none", source: "phone", theme: "housing" });
  expect(readNarrowing(new URLSearchParams(narrowingEntries(narrowing)))).toEqual(narrowing);
  expect(isNarrowed(narrowing)).toBe(true);
});

test.each(["", "due=never", "owner=everybody", "source=fax", "language=<b>", "site=", `theme=${"x".repeat(200)}`])("“%s” narrows nothing", (query) => {
  expect(readNarrowing(new URLSearchParams(query))).toEqual({});
  expect(isNarrowed(readNarrowing(new URLSearchParams(query)))).toBe(false);
});

test("words are no filter: they leave the choices closed", () => {
  const narrowing = readNarrowing(new URLSearchParams("words=%20ramp%20"));
  expect(narrowing).toEqual({ words: "ramp" });
  expect([isNarrowed(narrowing), isFiltered(narrowing)]).toEqual([true, false]);
  expect(isFiltered({ words: "ramp", site: "maple" })).toBe(true);
});
