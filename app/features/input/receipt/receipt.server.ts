import { crockford, hmac, readCrockford } from "#app/platform/secrets/secrets.ts";

/** How many symbols a receipt's secret has: 12 of Crockford's base 32, that is 60 bits. */
export const SECRET_LENGTH = 12;

/** The secret of a receipt, from what makes the form and its words unique; the same form sent again gives the same one. */
export function receiptSecret(...parts: string[]): string {
  return crockford(hmac("receipt", "secret", ...parts), SECRET_LENGTH);
}

/** What the database keeps of a secret. */
export function receiptHash(secret: string): Buffer {
  return hmac("receipt", "hash", secret);
}

/** A secret as people read and type it: `7K4M-Q2XD-9PTB`. */
export function spellSecret(secret: string): string {
  return secret.match(/.{1,4}/g)?.join("-") ?? secret;
}

/** What somebody typed or opened, as a secret; null where it cannot be one. */
export function readSecret(typed: string): string | null {
  if (typed.length > 100) return null;
  const secret = readCrockford(typed);
  return secret.length === SECRET_LENGTH ? secret : null;
}
