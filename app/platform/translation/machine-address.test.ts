import { expect, test } from "vitest";
import { isMachineAddress } from "./machine-address.ts";

test.each([
  ["http://127.0.0.1:2737", true],
  ["https://translate.example/apy/", true],
  ["ftp://translate.example", false],
  ["file:///etc/passwd", false],
  ["https://user:secret@translate.example", false],
  ["https://translate.example/?to=elsewhere", false],
  ["https://translate.example/#a", false],
  ["translate.example", false],
  ["", false],
])("a machine's address %s: %s", (address, is) => {
  expect(isMachineAddress(address)).toBe(is);
});
