import { randomBytes } from "node:crypto";
import { now } from "#app/platform/clock/clock.ts";
import { hmac, sameBytes } from "#app/platform/secrets/secrets.ts";

const MAC_BYTES = 16;

/**
 * The signed hidden field of a public form: when it was made and 80 random bits. It never expires, so a form left open
 * overnight still works.
 */
export function newFormKey(): string {
  body.writeUIntBE(now().getTime(), 0, 6);
  randomBits().copy(body, 6);
  hmac("form", body).copy(whole, body.length, 0, MAC_BYTES);
  return whole.toString("base64url");
}

/** Where each key is put together; nothing else may keep it. */
const whole = Buffer.alloc(16 + MAC_BYTES);
const body = whole.subarray(0, 16);

const RANDOM_BYTES = 10;
let pool: Buffer = Buffer.alloc(0);
let used = 0;

/** 80 random bits, of a few thousand asked for at once: a call of its own costs more than the signature. */
function randomBits(): Buffer {
  if (used + RANDOM_BYTES > pool.length) [pool, used] = [randomBytes(400 * RANDOM_BYTES), 0];
  return pool.subarray(used, (used += RANDOM_BYTES));
}

/** When a form was made, or null where the key is missing or not ours. */
export function formKeyMadeAt(key: string | undefined): Date | null {
  if (!key || key.length !== 43) return null;
  const bytes = Buffer.from(key, "base64url");
  // One spelling only: base64url lets the last symbol vary without changing a byte.
  if (bytes.length !== 16 + MAC_BYTES || bytes.toString("base64url") !== key) return null;
  const body = bytes.subarray(0, 16);
  if (!sameBytes(hmac("form", body).subarray(0, MAC_BYTES), bytes.subarray(16))) return null;
  return new Date(body.readUIntBE(0, 6));
}

/** Words as two posts of one form have them alike, however their spaces were sent. */
export function sameWords(words: string): string {
  // Single spaces, which are most of them, are as they should be: writing them anew takes longer than all else here.
  return words.normalize("NFC").replaceAll(/\s{2,}|[^\S ]/g, " ").trim();
}
