import { hmac, sameBytes } from "#app/platform/secrets/secrets.ts";
import type { Recipient } from "../notifications.ts";
import { isTopic, type Topic } from "../topics.ts";

const LETTERS = { person: "p", contributor: "c", applicant: "a" } as const satisfies Record<Recipient["kind"], string>;
const MAC_BYTES = 16;
const ID_BYTES = 16;

/**
 * The token in the address that stops mails of one topic to one recipient. It needs no table: it says both, and its HMAC shows
 * that it comes from us and is of this programme. It never expires, since mails are kept for years.
 */
export function stopToken(programme: string, recipient: Recipient, topic: Topic): string {
  const body = Buffer.concat([Buffer.from(LETTERS[recipient.kind]), Buffer.from(recipient.id.replaceAll("-", ""), "hex"), Buffer.from(topic)]);
  return Buffer.concat([macOf(programme, body), body]).toString("base64url");
}

/** What a token says; null where it is none of this programme's. */
export function readStopToken(programme: string, token: string): { recipient: Recipient; topic: Topic } | null {
  if (token.length > 200) return null;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length <= MAC_BYTES + 1 + ID_BYTES || bytes.toString("base64url") !== token) return null;
  const body = bytes.subarray(MAC_BYTES);
  if (!sameBytes(bytes.subarray(0, MAC_BYTES), macOf(programme, body))) return null;
  const kind = (Object.keys(LETTERS) as Recipient["kind"][]).find((one) => LETTERS[one] === body.subarray(0, 1).toString());
  const id = body.subarray(1, 1 + ID_BYTES).toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const topic = body.subarray(1 + ID_BYTES).toString();
  return kind && isTopic(topic) ? { recipient: { kind, id }, topic } : null;
}

function macOf(programme: string, body: Buffer): Buffer {
  return hmac("unsubscribe", programme, body).subarray(0, MAC_BYTES);
}
