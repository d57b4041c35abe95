import { describe, expect, test } from "vitest";
import { rankBehind, rankBetween, rankOfNumber } from "./rank.ts";

describe("a rank", () => {
  test("of a number stands in the order of the numbers", () => {
    const ranks = [1, 2, 9, 10, 11, 99, 100, 2 ** 31 - 1].map(rankOfNumber);
    expect(ranks.toSorted()).toEqual(ranks);
  });

  test("lies between two others, however often: always between the first and the last that was put there", () => {
    const low = rankOfNumber(1);
    let [down, up] = [rankOfNumber(2), rankOfNumber(2)];
    let under = low;
    for (let index = 0; index < 500; index += 1) {
      const next = rankBetween(low, down);
      expect(low < next && next < down && !next.endsWith("0")).toBe(true);
      down = next;
      const above = rankBetween(under, up);
      expect(under < above && above < up && !above.endsWith("0")).toBe(true);
      under = above;
    }
  });

  test("before all stays as short as it is", () => {
    let first = rankOfNumber(1);
    for (let index = 0; index < 5000; index += 1) {
      const next = rankBetween(null, first);
      expect(next < first).toBe(true);
      first = next;
    }
    expect(first).toHaveLength(rankOfNumber(1).length);
  });

  test("behind the last comes before what is started next", () => {
    let last = rankOfNumber(7);
    for (let index = 0; index < 200; index += 1) {
      const next = rankBehind(last);
      expect(last < next && next < rankOfNumber(8)).toBe(true);
      last = next;
    }
    expect(rankBetween(last, rankOfNumber(8)) > last).toBe(true);
  });
});
