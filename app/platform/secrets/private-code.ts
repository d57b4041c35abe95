import { crockford, hmac, readCrockford, type Purpose } from "./secrets.ts";

/** How many symbols a private code has: 12 of Crockford's base 32, that is 60 bits. */
export const CODE_LENGTH = 12;

/** What a private code opens; a code of one kind is never one of another. */
export type CodeKind = Extract<Purpose, "receipt" | "application" | "invitation" | "response" | "calendar" | "translation">;

/**
 * The private code of something, from what makes it unique: the same parts give the same code, so that a form sent twice shows
 * the first receipt again. It stands in an address, and people type it.
 */
export function privateCode(kind: CodeKind, ...parts: string[]): string {
  return crockford(hmac(kind, "secret", ...parts), CODE_LENGTH);
}

/** What the database keeps of a code. */
export function codeHash(kind: CodeKind, code: string): Buffer {
  return hmac(kind, "hash", code);
}

/** A code as people read and type it: `7K4M-Q2XD-9PTB`. */
export function spellCode(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? code;
}

/** What somebody typed or opened, as a code; null where it cannot be one. */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = readCrockford(typed);
  return code.length === CODE_LENGTH ? code : null;
}
