import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { AmendSchema, CodeSchema, QuoteSchema, ReplySchema, SaySchema, TeamMessageSchema, TellUsSchema } from "./input.schema.ts";

/** `field: message` of everything that a schema finds wrong. */
function problems(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
}

const told = (fields: Record<string, unknown>) => ({ words: "Nobody called me back.", ...fields });

describe("tell us", () => {
  test("words are enough", () => {
    expect(TellUsSchema.parse({ words: "  Nobody called\nme back. " })).toEqual({
      words: "Nobody called\nme back.",
      contact: "no",
      helpToday: false,
      leaveMessage: false,
    });
  });

  test.each([["nothing", undefined], ["an empty field", ""], ["spaces only", " \n\t\u00a0\u2003 "], ["two fields of that name", ["a", "b"]]])("%s is no message", (_what, words) => {
    expect(problems(TellUsSchema, { words })).toEqual(["words: input:errors.words"]);
  });

  test.each([
    ["5,000 letters", "a".repeat(5000), []],
    ["5,001 letters", "a".repeat(5001), ["words: input:errors.tooLong"]],
    ["5,000 emoji, each of which browsers count twice", "🏠".repeat(5000), []],
    ["5,001 emoji", "🏠".repeat(5001), ["words: input:errors.tooLong"]],
    ["5,000 letters between spaces", `  ${"ب".repeat(5000)}\n`, []],
  ])("%s", (_what, words, expected) => {
    expect(problems(TellUsSchema, { words })).toEqual(expected);
  });

  test.each([
    ["yes, but not how", { contact: "yes" }, ["contactKind: input:errors.contactKind", "contactValue: input:errors.contactValue"]],
    ["a way without an address", { contact: "yes", contactKind: "email" }, ["contactValue: input:errors.contactValue"]],
    ["a way with an address of spaces", { contact: "yes", contactKind: "letter", contactValue: "   " }, ["contactValue: input:errors.contactValue"]],
    ["an address without a way", { contact: "yes", contactValue: "ana@example.com" }, ["contactKind: input:errors.contactKind"]],
    ["no address of e-mail", { contact: "yes", contactKind: "email", contactValue: "ana at example" }, ["contactValue: input:errors.email"]],
    ["an address of e-mail between spaces", { contact: "yes", contactKind: "email", contactValue: " ana@example.com " }, []],
    ["a number too short to dial", { contact: "yes", contactKind: "phone", contactValue: "555-017" }, ["contactValue: input:errors.phone"]],
    ["a number for texts too short to dial", { contact: "yes", contactKind: "text", contactValue: "call me maybe" }, ["contactValue: input:errors.phone"]],
    ["a number with everything around it", { contact: "yes", contactKind: "phone", contactValue: "+1 (555) 555-0173 ext. 4" }, []],
    ["a number in Arabic digits", { contact: "yes", contactKind: "text", contactValue: "٥٥٥-٠١٧٣" }, []],
    ["a number in Persian digits", { contact: "yes", contactKind: "phone", contactValue: "۵۵۵۰۱۷۳" }, []],
    ["a letter to any address", { contact: "yes", contactKind: "letter", contactValue: "12 Mill Street" }, []],
    ["two addresses", { contact: "yes", contactKind: "email", contactValue: ["ana@example.com", "1"] }, ["contactValue: input:errors.contactValue"]],
    ["a way that is none and no address", { contact: "yes", contactKind: "fax" }, ["contactKind: input:errors.contactKind", "contactValue: input:errors.contactValue"]],
    ["a way that is none", { contact: "yes", contactKind: "fax", contactValue: "1234567" }, ["contactKind: input:errors.contactKind"]],
    ["neither yes nor no", { contact: "perhaps" }, ["contact: input:errors.contactChoice"]],
    ["an address far too long", { contact: "yes", contactKind: "letter", contactValue: "x".repeat(301) }, ["contactValue: input:errors.contactTooLong"]],
    ["no, with something half typed", { contact: "no", contactKind: "email", contactValue: "ana@" }, []],
  ])("contact: %s", (_what, fields, expected) => {
    expect(problems(TellUsSchema, told(fields))).toEqual(expected);
  });

  test("what is missing is said at once: the words, and the way to be reached", () => {
    expect(problems(TellUsSchema, { words: " ", contact: "yes" })).toEqual(["words: input:errors.words", "contactKind: input:errors.contactKind", "contactValue: input:errors.contactValue"]);
    expect(problems(TellUsSchema, { words: "", contact: "yes", contactKind: "phone", contactValue: "12" })).toEqual(["words: input:errors.words", "contactValue: input:errors.phone"]);
  });

  test("signs of a machine refuse nothing", () => {
    expect(problems(TellUsSchema, told({ website: "https://spam.example/".repeat(1000) }))).toEqual([]);
    expect(TellUsSchema.parse(told({ website: ["a", "b"] })).website).toBeTruthy();
    expect(TellUsSchema.parse(told({})).website).toBeUndefined();
  });

  test("a site that cannot be one is no site, and no reason to refuse the words", () => {
    for (const site of ["x".repeat(81), ["north", "south"]]) expect(TellUsSchema.parse(told({ site })).site).toBeUndefined();
    expect(TellUsSchema.parse(told({ site: "north" })).site).toBe("north");
  });
});

test("every form for words wants words, and no more than a person can read", () => {
  const rest = { key: "k", version: "3" };
  for (const schema of [SaySchema, ReplySchema, AmendSchema, TeamMessageSchema]) {
    expect(problems(schema, { ...rest, words: " " })).toEqual([`words: ${schema === ReplySchema ? "input:errors.moreWords" : "input:errors.words"}`]);
    expect(problems(schema, { ...rest, words: "x".repeat(5001) })).toEqual(["words: input:errors.tooLong"]);
    expect(problems(schema, { ...rest, words: "x" })).toEqual([]);
  }
});

test("the team's message names the version it was written for", () => {
  expect(TeamMessageSchema.parse({ words: "x", version: "7" })).toEqual({ words: "x", version: 7 });
  for (const version of [undefined, "-1", "1.5", "x"]) expect(problems(TeamMessageSchema, { words: "x", version })).toHaveLength(1);
});

test("a code and a choice are asked for in words", () => {
  expect(problems(CodeSchema, {})).toEqual(["code: receipt:errors.code"]);
  expect(problems(CodeSchema, { code: "  " })).toEqual(["code: receipt:errors.code"]);
  expect(problems(CodeSchema, { code: "x".repeat(101) })).toEqual(["code: receipt:errors.code"]);
  expect(problems(QuoteSchema, {})).toEqual(["allow: receipt:errors.choose"]);
  expect(problems(QuoteSchema, { allow: "maybe" })).toEqual(["allow: receipt:errors.choose"]);
});
