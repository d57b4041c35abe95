import { expect, test } from "vitest";
import { createHmac, hkdfSync } from "node:crypto";
import { env } from "../env/env.ts";
import { crockford, hmac, newDigits, newToken, readCrockford, sameBytes, sealWords, unsealWords } from "./secrets.ts";

test("an HMAC keeps its parts and its purpose apart", () => {
  const macs = [hmac("form", "ab", "c"), hmac("form", "a", "bc"), hmac("form", "abc"), hmac("form", "abc", ""), hmac("receipt", "abc"), hmac("form")];
  expect(new Set(macs.map((mac) => mac.toString("hex"))).size).toBe(macs.length);
  expect(hmac("form", "añ")).toEqual(hmac("form", Buffer.from("añ", "utf8")));
});

test.each([0, 1, 55, 60, 64, 300])("the signature of %i letters is the HMAC-SHA-256 of RFC 2104", (letters) => {
  const key = Buffer.from(hkdfSync("sha256", env().HEARD_SECRET!, "heard", "receipt", 32));
  const words = "x".repeat(letters);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(letters);
  expect(hmac("receipt", words)).toEqual(createHmac("sha256", key).update(length).update(words).digest());
  expect(hmac("receipt", words), "nothing is left of the one before").toEqual(hmac("receipt", words));
});

test("bytes are equal only when all are", () => {
  expect(sameBytes(Buffer.from("abc"), Buffer.from("abc"))).toBe(true);
  expect(sameBytes(Buffer.from("abc"), Buffer.from("abd"))).toBe(false);
  expect(sameBytes(Buffer.from("abc"), Buffer.from("abcd"))).toBe(false);
});

test.each(["", "ana@example.com", "٥٥٥-٠١٧٣", "🏠".repeat(300)])("sealed words come back: %s", (words) => {
  const sealed = sealWords("contact", words);
  expect(unsealWords("contact", sealed)).toBe(words);
  expect(unsealWords("contact", new Uint8Array(sealed))).toBe(words);
  if (words) expect(sealed.includes(Buffer.from(words))).toBe(false);
});

test("the same words are sealed differently each time", () => {
  expect(sealWords("contact", "ana@example.com")).not.toEqual(sealWords("contact", "ana@example.com"));
});

test("a changed byte, a missing end or another purpose opens nothing", () => {
  const sealed = sealWords("contact", "ana@example.com");
  for (let place = 0; place < sealed.length; place += 1) {
    const other = Buffer.from(sealed);
    other[place]! ^= 1;
    expect(() => unsealWords("contact", other), `byte ${place}`).toThrow();
  }
  for (let length = 0; length < sealed.length; length += 1) expect(() => unsealWords("contact", sealed.subarray(0, length)), `${length} bytes`).toThrow();
  expect(() => unsealWords("form", sealed)).toThrow();
});

test("words sealed as nothing cannot be opened with a part of their tag", () => {
  const sealed = sealWords("contact", "");
  for (let length = 12; length < 28; length += 1) expect(() => unsealWords("contact", sealed.subarray(0, length)), `${length} bytes`).toThrow();
});

test("Crockford symbols carry five bits each, from the front", () => {
  expect(crockford(Buffer.from([0b00000_000, 0b01_00010_0, 0b0011_0010, 0b0_00101_00, 0b110_00111]), 8)).toBe("01234567");
  expect(crockford(Buffer.from([255, 255, 255, 255, 255]), 8)).toBe("ZZZZZZZZ");
  expect(crockford(Buffer.from([255, 0]), 2)).toBe("ZW");
  expect(crockford(Buffer.from([]), 4)).toBe("");
  expect(crockford(Buffer.alloc(32, 0xa5), 12)).toHaveLength(12);
});

test("every symbol is read as itself, in either case", () => {
  const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  expect(readCrockford(symbols)).toBe(symbols);
  expect(readCrockford(symbols.toLowerCase())).toBe(symbols);
  expect(readCrockford("oO iI lL uU -_.")).toBe("001111");
});

test("tokens and digits have their length and are not repeated", () => {
  expect(new Set(Array.from({ length: 100 }, newToken)).size).toBe(100);
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  for (let n = 0; n < 100; n += 1) expect(newDigits(6)).toMatch(/^\d{6}$/);
});
