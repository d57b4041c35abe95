import { expect, test } from "vitest";
import { z } from "zod";
import { readChoices } from "./read-choices.ts";

const CHOICES = { words: z.string().trim().min(1).max(5), due: z.enum(["today", "overdue"]) };
const read = (query: string) => readChoices(CHOICES, new URLSearchParams(query));

test("what an address asks for is read, under its name", () => {
  expect(read("words=+heat+&due=today")).toEqual({ words: "heat", due: "today" });
});

test("what it does not ask for, what is empty and what is no choice is not there", () => {
  for (const query of ["", "words=&due=", "words=+++", "words=too-long&due=never", "other=today", "__proto__=today"]) expect(Object.keys(read(query))).toEqual([]);
});
