import { expect, test } from "vitest";
import { deskState, isUrgent, nextOnDesk, type WaitingTranslation } from "./desk.ts";

const waiting = (textId: string, state: WaitingTranslation["state"], isOwn = false): WaitingTranslation => ({
  textId,
  state,
  isOwn,
  from: "es",
  to: "en",
  kind: "input",
  audience: "team",
  subjectKind: "input",
  subjectId: null,
  words: "…",
  dueAt: null,
  urgency: null,
});
const after = (here: string, list: WaitingTranslation[]) => nextOnDesk(list, { textId: here, to: "en" })?.textId ?? null;

test("goes on with what nobody has begun or what is to be checked, then with what was begun, never with what waits for another", () => {
  expect(after("a", [waiting("a", "new"), waiting("b", "started"), waiting("c", "draft")])).toBe("c");
  expect(after("c", [waiting("a", "new"), waiting("b", "started"), waiting("c", "draft")])).toBe("a");
  expect(after("a", [waiting("a", "new"), waiting("b", "started"), waiting("c", "ready", true)])).toBe("b");
  expect(after("a", [waiting("a", "new"), waiting("b", "started"), waiting("c", "ready")])).toBe("c");
  expect(after("gone", [waiting("b", "new"), waiting("c", "new")])).toBe("b");
  expect(after("a", [waiting("a", "new"), waiting("c", "ready", true)])).toBeNull();
  expect(after("a", [])).toBeNull();
});

test("how far a text is, and whether it is for today", () => {
  const day = new Date();
  expect([deskState({ origin: null, readyAt: null }), deskState({ origin: "machine", readyAt: null }), deskState({ origin: "imported", readyAt: null }), deskState({ origin: "human", readyAt: day })]).toEqual(["new", "draft", "started", "ready"]);
  expect([1, 2, 3, 4, null].map((urgency) => isUrgent({ urgency }))).toEqual([true, true, false, false, false]);
});
