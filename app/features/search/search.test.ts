import { expect, test } from "vitest";
import { readSearch } from "./search.ts";

const EN = { inputs: "message, input", improvements: "improvement", meetings: "meeting", surveys: "survey" };
const AR = { inputs: "رسالة, الرسالة", improvements: "تحسين, التحسين", meetings: "اجتماع", surveys: "استبيان" };
const ZH = { inputs: "留言, 第", improvements: "改进", meetings: "会议", surveys: "问卷" };

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["a", "short"],
  ["?!", "short"],
  ["é", "short"],
  ["水", "sought"],
  ["31", "sought"],
  ["ok", "sought"],
  ["with this that", "sought"],
  ["translations", "sought"],
  ["improvement 1", "sought"],
  ["elevator 123", "sought"],
  ["7K4M-Q2XD-9PTB", "code"],
  ["7k4m q2xd 9ptb", "code"],
  ["7K4MQ2XD9PTB", "code"],
])("“%s” is %s", (typed, state) => {
  expect(readSearch(typed, EN).state).toBe(state);
});

test.each([
  ["31", EN, null, 31, true],
  ["#31", EN, null, 31, true],
  ["٣١", AR, null, 31, true],
  ["input 2417", EN, "inputs", 2417, false],
  ["Message #7", EN, "inputs", 7, false],
  ["improvement31", EN, "improvements", 31, false],
  ["التحسين ٣١", AR, "improvements", 31, false],
  ["改进31", ZH, "improvements", 31, false],
  ["room 31", EN, null, null, true],
])("“%s” asks for a number", (typed, names, only, number, hasWords) => {
  const search = readSearch(typed, names);
  if (search.state !== "sought") throw new Error(search.state);
  expect({ only: search.only, number: search.sought.number, hasWords: search.sought.terms !== null }).toEqual({ only, number, hasWords });
});
