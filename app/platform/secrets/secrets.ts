import { createCipheriv, createDecipheriv, createSecretKey, hash, hkdfSync, type KeyObject, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "../env/env.ts";

/**
 * What a key is for. Each purpose has a key of its own, derived from HEARD_SECRET (HKDF, RFC 5869), so that a value made
 * for one purpose proves nothing for another.
 */
export type Purpose = "form" | "receipt" | "application" | "invitation" | "response" | "calendar" | "engine" | "translation" | "session" | "sign-in" | "card" | "contact" | "limit" | "unsubscribe";

const keys = new Map<Purpose, KeyObject>();

function key(purpose: Purpose): KeyObject {
  let found = keys.get(purpose);
  if (!found) {
    const secret = env().HEARD_SECRET;
    if (!secret) throw new Error("HEARD_SECRET is not set; the start-up sets it before anything needs a key");
    found = createSecretKey(Buffer.from(hkdfSync("sha256", secret, "heard", purpose, 32)));
    keys.set(purpose, found);
  }
  return found;
}

/** HMAC-SHA-256 of the parts, which are kept apart by their lengths. */
export function hmac(purpose: Purpose, ...parts: (string | Buffer)[]): Buffer {
  const { inner, outer } = padsOf(purpose);
  const lengths = parts.map((part) => (typeof part === "string" ? Buffer.byteLength(part) : part.length));
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + length, BLOCK));
  let at = inner.copy(bytes);
  parts.forEach((part, index) => {
    at = bytes.writeUInt32BE(lengths[index]!, at);
    at += typeof part === "string" ? bytes.write(part, at) : part.copy(bytes, at);
  });
  outer.write(hash("sha256", bytes, "hex"), BLOCK, "hex");
  return Buffer.from(hash("sha256", outer, "hex"), "hex");
}

/** What SHA-256 reads at once, in bytes. */
const BLOCK = 64;

/** What HMAC hashes before the message, and before the hash of it, for which there is room (RFC 2104). */
interface Pads {
  inner: Buffer;
  outer: Buffer;
}

const pads = new Map<Purpose, Pads>();

/**
 * The two pads of a key. Node hashes a message in one call without making an object; an `Hmac` of its own for each message
 * costs five times as much, most of it when it is collected, which every public form would pay.
 */
function padsOf(purpose: Purpose): Pads {
  let found = pads.get(purpose);
  if (!found) {
    const [inner, outer] = [Buffer.alloc(BLOCK, 0x36), Buffer.alloc(BLOCK + 32, 0x5c)];
    key(purpose).export().forEach((byte, index) => [inner, outer].forEach((pad) => (pad[index]! ^= byte)));
    pads.set(purpose, (found = { inner, outer }));
  }
  return found;
}

/** Whether two byte strings are equal, in a time that does not tell where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A random token for an address or a cookie: 256 bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A random code of `digits` decimal digits. */
export function newDigits(digits: number): string {
  return String(randomInt(0, 10 ** digits)).padStart(digits, "0");
}

/** Encrypts words for the database (AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the text). */
export function sealWords(purpose: Purpose, words: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(purpose), nonce);
  const text = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The words that {@link sealWords} encrypted. @throws when they were changed or made with another key. */
export function unsealWords(purpose: Purpose, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key(purpose), bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

/** The 32 symbols of Crockford's base 32: no I, L, O or U. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first `symbols` Crockford base-32 symbols (5 bits each) of some bytes. */
export function crockford(bytes: Uint8Array, symbols: number): string {
  let out = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5 && out.length < symbols) {
      bits -= 5;
      out += SYMBOLS[(value >> bits) & 31];
    }
  }
  return out;
}

/**
 * What somebody typed, as the symbols of {@link crockford}: O is 0, I and L are 1, the digits of Arabic and Persian keyboards
 * are digits; anything else is dropped.
 */
export function readCrockford(typed: string): string {
  return typed
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-HJKMNP-TV-Z]/g, "");
}
