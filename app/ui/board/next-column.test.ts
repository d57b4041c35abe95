import { expect, test } from "vitest";
import { nextColumn } from "./next-column.ts";

const COLUMNS = ["new", "planned", "tried", "changed"];
const all = () => true;

test.each([
  ["ArrowRight", false, "tried"],
  ["ArrowLeft", false, "new"],
  ["ArrowRight", true, "new"],
  ["ArrowLeft", true, "tried"],
] as const)("from planned %s (right to left: %s) leads to %s", (arrow, isRightToLeft, wanted) => {
  expect(nextColumn(COLUMNS, "planned", arrow, isRightToLeft, all)).toBe(wanted);
});

test("columns that will not do are passed over, and at the end there is none", () => {
  expect(nextColumn(COLUMNS, "new", "ArrowRight", false, (column) => column === "changed")).toBe("changed");
  expect(nextColumn(COLUMNS, "changed", "ArrowLeft", false, (column) => column === "new")).toBe("new");
  expect(nextColumn(COLUMNS, "changed", "ArrowRight", false, all)).toBeUndefined();
});
