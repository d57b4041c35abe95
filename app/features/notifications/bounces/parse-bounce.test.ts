import { expect, test } from "vitest";
import { exchangeReport, gmailReport, postfixReport } from "#tests/setup/reports.ts";
import { isAboutAddress } from "./bounces.ts";
import { parseBounce } from "./parse-bounce.ts";
import { isSigned, messageIn } from "./posted-report.ts";

const ID = "019aa000-1234-7000-8000-0123456789ab";
const OTHER = "019aa000-1234-7000-8000-0123456789ac";
const messageId = `<${ID}@heard.test>`;

test.each([
  ["Postfix", postfixReport({ messageId }), "5.1.1"],
  ["Exchange, which returns the message without its id", exchangeReport({ messageId }), "5.1.10"],
  ["Gmail, with the id on a line of its own", gmailReport({ messageId }), "5.1.1"],
])("a report of %s names the mail and says why", async (_server, raw, status) => {
  expect(await parseBounce(raw)).toEqual({ deliveryId: ID, status });
});

test("the envelope's id counts before what the message says, in xtext too", async () => {
  expect(await parseBounce(postfixReport({ messageId, envelopeId: OTHER }))).toEqual({ deliveryId: OTHER, status: "5.1.1" });
  expect(await parseBounce(postfixReport({ messageId, envelopeId: OTHER.replaceAll("-", "+2D") }))).toEqual({ deliveryId: OTHER, status: "5.1.1" });
  expect(await parseBounce(postfixReport({ messageId, envelopeId: "QQ314159" }))).toEqual({ deliveryId: ID, status: "5.1.1" });
});

test("where a server says no more than that it failed, what the next one said counts", async () => {
  expect(await parseBounce(gmailReport({ messageId, status: "5.0.0" }))).toMatchObject({ status: "5.1.1" });
  expect(await parseBounce(postfixReport({ messageId, status: "4.4.7" }))).toMatchObject({ status: "4.4.7" });
});

test.each([
  ["a mail that is still tried", postfixReport({ messageId, action: "delayed", status: "4.4.1" })],
  ["one that arrived", postfixReport({ messageId, action: "delivered", status: "2.0.0" })],
  ["one of somebody else", postfixReport({ messageId: "<CAF=x@mail.example>" })],
  ["a holiday notice", Buffer.from(`From: ana@home.test\r\nSubject: Away\r\nIn-Reply-To: ${messageId}\r\nAuto-Submitted: auto-replied\r\n\r\nBack on Monday.`)],
  ["half a report", postfixReport({ messageId }).subarray(0, 900)],
  ["nothing", Buffer.alloc(0)],
  ["noise", Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))],
])("%s is no bounce", async (_what, raw) => {
  expect(await parseBounce(raw)).toBeNull();
});

test("only what is about the address keeps more mail from it", () => {
  expect(["5.1.1", "5.1.10", "5.1.2", "5.2.1", "5.4.1", "5.0.0"].filter((status) => !isAboutAddress(status))).toEqual([]);
  expect(["4.1.1", "4.4.7", "5.1.8", "5.2.2", "5.7.1", "5.3.4", "5.1", "x5.1.1"].filter(isAboutAddress)).toEqual([]);
});

test("a posted report is taken only with a signature by the key", () => {
  const key = "a-key-of-at-least-thirty-two-letters";
  const body = Buffer.from("From: a\r\n\r\nb");
  // printf 'From: a\r\n\r\nb' | openssl dgst -sha256 -hmac a-key-of-at-least-thirty-two-letters
  const right = "sha256=994a9a4b0c1bac24f7d5f7f18a7440ae142a893b1c0f9f637f5d52cb65cd1cb9";
  expect(isSigned(body, right, key)).toBe(true);
  for (const wrong of [null, "", "sha256=", right.replace("sha256", "sha1"), right.replace(/.$/, (last) => (last === "0" ? "1" : "0")), `${right}00`]) expect(isSigned(body, wrong, key)).toBe(false);
  expect(isSigned(Buffer.from("From: a\r\n\r\nc"), right, key)).toBe(false);
  expect(isSigned(body, right, `${key}.`)).toBe(false);
});

test("it is the message itself, or in JSON", () => {
  const body = (words: string) => new Uint8Array(Buffer.from(words));
  expect(messageIn(body("Subject: x"), "message/rfc822")).toEqual(body("Subject: x"));
  expect(messageIn(body('{"message":"Subject: ñ"}'), "application/json; charset=utf-8")).toEqual(Buffer.from("Subject: ñ"));
  for (const [words, type] of [['{"message":7}', "application/json"], ["{", "application/json"], ["null", "application/json"], ["Subject: x", "text/plain"]] as const) expect(messageIn(body(words), type)).toBeNull();
});
