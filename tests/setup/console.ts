import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

let spy: MockInstance<typeof console.error>;
let expected = false;

/** Says that this test makes something complain through `console.error`, and returns what was said so far. */
export function expectConsoleError(): unknown[][] {
  expected = true;
  return spy.mock.calls;
}

beforeEach(() => {
  expected = false;
  spy = vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockRestore();
  if (!expected) expect(calls, "console.error was called; nobody expected it").toEqual([]);
});
