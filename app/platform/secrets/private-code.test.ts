import { expect, test } from "vitest";
import { readCode, codeHash, privateCode, CODE_LENGTH, spellCode } from "./private-code.ts";

test("the same form gives the same secret, another one another", () => {
  expect(privateCode("receipt", "key", "words")).toBe(privateCode("receipt", "key", "words"));
  const others = [["key", "other"], ["other", "words"], ["keyw", "ords"], ["key", "words", ""], ["words", "key"]].map((parts) => privateCode("receipt", ...parts));
  expect(new Set([privateCode("receipt", "key", "words"), ...others]).size).toBe(6);
  expect(privateCode("receipt", "key", "words")).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
});

test("what is kept of a secret does not hold it", () => {
  const secret = privateCode("receipt", "key");
  expect(codeHash("receipt", secret)).toHaveLength(32);
  expect(codeHash("receipt", secret).toString("utf8")).not.toContain(secret);
  expect(codeHash("receipt", secret)).not.toEqual(codeHash("receipt", privateCode("receipt", "other")));
});

test("a secret is spelled in groups and read back", () => {
  expect(spellCode("7K4MQ2XD9PTB")).toBe("7K4M-Q2XD-9PTB");
  for (let n = 0; n < 200; n += 1) {
    const secret = privateCode("receipt", String(n));
    expect(readCode(spellCode(secret))).toBe(secret);
  }
  expect(CODE_LENGTH).toBe(12);
});

test.each([
  ["as it is", "7K4MQ2XD9PT0", "7K4MQ2XD9PT0"],
  ["in small letters", "7k4m-q2xd-9pt0", "7K4MQ2XD9PT0"],
  ["with spaces around and between", "  7K4M Q2XD\u00a0 9PT0\n", "7K4MQ2XD9PT0"],
  ["with other dashes and marks", "7K4M–Q2XD—9PT0.", "7K4MQ2XD9PT0"],
  ["with the letter O for zero", "7K4M-Q2XD-9PTo", "7K4MQ2XD9PT0"],
  ["with the letters I and L for one", "iK4M-lQ2D-9PTI", "1K4M1Q2D9PT1"],
  ["with right-to-left marks", "\u200f7K4M-Q2XD-9PT0\u200e", "7K4MQ2XD9PT0"],
  ["with Arabic digits", "٧K٤M-Q٢XD-٩PT٠", "7K4MQ2XD9PT0"],
  ["with Persian digits", "۷K۴M-Q۲XD-۹PT۰", "7K4MQ2XD9PT0"],
])("typed %s", (_how, typed, secret) => {
  expect(readCode(typed)).toBe(secret);
});

test.each([["nothing", ""], ["too few", "7K4M-Q2XD-9PT"], ["too many", "7K4M-Q2XD-9PTBB"], ["another script", "привет"], ["far too much", `7K4M-Q2XD-9PTB${" ".repeat(100)}`]])("%s cannot be a secret", (_what, typed) => {
  expect(readCode(typed)).toBeNull();
});
