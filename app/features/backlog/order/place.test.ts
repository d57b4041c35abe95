import { expect, test } from "vitest";
import { followerOf } from "./place.ts";

test.each([
  [{ to: "top" }, 30, 10],
  [{ to: "up" }, 30, 20],
  [{ to: "up" }, 10, 20],
  [{ to: "down" }, 30, null],
  [{ to: "down" }, 10, 30],
  [{ to: "down" }, 40, null],
  [{ to: "end" }, 10, null],
  [{ before: 10 }, 40, 10],
  [{ behind: 10 }, 40, 20],
  [{ behind: 40 }, 20, null],
  [{ before: 40 }, 30, 40],
  [{ before: 99 }, 30, undefined],
  [{ behind: 30 }, 30, undefined],
] as const)("%o puts %i before %s", (placing, number, follower) => {
  expect(followerOf([10, 20, 30, 40], number, placing)).toBe(follower);
});

test("what stands alone comes last wherever it goes", () => {
  for (const to of ["top", "up", "down", "end"] as const) expect(followerOf([7], 7, { to })).toBeNull();
});
