import { expect, test } from "vitest";
import { canMove, IMPROVEMENT_STATUSES, needsReason, onScreen, type ImprovementStatus } from "../improvement.ts";
import { boardMoves } from "./moves.ts";

test.each<[ImprovementStatus, string[]]>([
  ["proposed", ["planned", "waiting!", "closed!"]],
  ["accepted", ["tried", "changed", "waiting!", "closed!"]],
  ["testing", ["planned", "changed", "waiting!", "closed!"]],
  ["implemented", ["tried"]],
  ["spreading", []],
  ["parked", ["planned", "closed!"]],
  ["declined", ["new"]],
  ["merged", []],
])("from %s a card goes to %j, those with ! by way of the reason", (from, columns) => {
  expect(boardMoves(from).map(({ word, asksWhy }) => word + (asksWhy ? "!" : ""))).toEqual(columns);
});

test("a card goes only where its state may go, and to a column whose word that is", () => {
  for (const from of IMPROVEMENT_STATUSES) {
    for (const { word, to, asksWhy } of boardMoves(from)) expect([canMove(from, to), onScreen(to), asksWhy]).toEqual([true, word, needsReason(to)]);
  }
});
