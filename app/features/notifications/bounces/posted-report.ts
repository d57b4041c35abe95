import { createHmac } from "node:crypto";
import { sameBytes } from "#app/platform/secrets/secrets.ts";

/** Whether the header `X-Heard-Signature: sha256=<hex>` is the HMAC-SHA-256 of a body with this key. */
export function isSigned(body: Uint8Array, header: string | null, key: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? "")?.[1];
  return given !== undefined && sameBytes(Buffer.from(given, "hex"), createHmac("sha256", key).update(body).digest());
}

/** The message in a posted body: itself (`message/rfc822`), or `{"message": "…"}`; null where it is neither. */
export function messageIn(body: Uint8Array, contentType: string): Uint8Array | null {
  if (/^message\/rfc822\b/i.test(contentType)) return body;
  if (!/^application\/json\b/i.test(contentType)) return null;
  try {
    const { message } = JSON.parse(Buffer.from(body).toString("utf8")) as { message?: unknown };
    return typeof message === "string" ? Buffer.from(message, "utf8") : null;
  } catch {
    return null;
  }
}
