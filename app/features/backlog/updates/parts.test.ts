import { expect, test } from "vitest";
import { withParts } from "./parts.ts";

test("each part is a paragraph in its order, and what is empty is left out", () => {
  expect(withParts("We call back.", {})).toBe("We call back.");
  expect(withParts(" We call back. ", { responsible: "Ana is responsible.", result: "9 of 10 are called.", next: "  " })).toBe("We call back.\n9 of 10 are called.\nAna is responsible.");
});
