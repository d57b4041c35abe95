import { expect, test } from "vitest";
import { keptAs, readAs, RELATIONS } from "./relation.ts";

test.each(RELATIONS)("%s reads from its own end as it was said, and from the other the other way", (relation) => {
  const { kind, isOutwards } = keptAs(relation);
  expect(readAs(kind, isOutwards)).toBe(relation);
  expect(readAs(kind, !isOutwards)).not.toBe(relation);
  expect(keptAs(readAs(kind, !isOutwards)).kind).toBe(kind);
});
