import { afterEach, expect, test } from "vitest";
import { setEnv } from "../env/env.ts";
import { preparedName } from "./prepared.ts";

afterEach(() => setEnv({ HEARD_PREPARE: "1" }));

test("a statement gets a name of its own once it was asked for a few times, and keeps it", () => {
  const names = Array.from({ length: 5 }, () => preparedName("select 'asked often'"));
  expect(names.slice(0, 2)).toEqual([undefined, undefined]);
  expect(names[2]).toMatch(/^heard_\d+$/);
  expect(new Set(names.slice(2)).size).toBe(1);
  expect(preparedName("select 'asked once'")).toBeUndefined();
});

test("none gets a name where nothing may be prepared", () => {
  setEnv({ HEARD_PREPARE: "0" });
  expect(Array.from({ length: 5 }, () => preparedName("select 'behind a pool'"))).toEqual(Array(5).fill(undefined));
});
