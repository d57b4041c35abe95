import { expect, test } from "vitest";
import { isLate } from "./to-do.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

test("something to do is late from the day after its day, until it is done", () => {
  const task = { dueOn: day("2026-03-20"), doneOn: null };
  expect([isLate(task, "2026-03-20"), isLate(task, "2026-03-21")]).toEqual([false, true]);
  expect(isLate({ ...task, doneOn: day("2026-03-25") }, "2026-03-26")).toBe(false);
  expect(isLate({ dueOn: null, doneOn: null }, "2026-03-26")).toBe(false);
});
