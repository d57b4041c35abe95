import { expect, test } from "vitest";
import { toldState, type ToldFacts } from "./told.ts";

const facts = (more: Partial<ToldFacts>): ToldFacts => ({ hasAddress: true, isReady: true, linkedLater: false, delivery: null, ...more });

test.each([
  [facts({ delivery: "sent" }), "mailed"],
  [facts({ delivery: "kept" }), "outbox"],
  [facts({ delivery: "held" }), "onTheWay"],
  [facts({ delivery: "queued" }), "onTheWay"],
  [facts({ delivery: "muted" }), "muted"],
  [facts({ delivery: "bounced" }), "unreached"],
  [facts({ delivery: "failed", isReady: false }), "unreached"],
  [facts({ hasAddress: false, isReady: false }), "noAddress"],
  [facts({ isReady: false }), "translation"],
  [facts({ linkedLater: true }), "linkedLater"],
  [facts({ linkedLater: true, isReady: false }), "translation"],
  // The consumer has not come to it yet.
  [facts({}), "onTheWay"],
] as const)("%o: %s", (known, state) => {
  expect(toldState(known)).toBe(state);
});
