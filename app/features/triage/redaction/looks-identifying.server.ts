import { createHash } from "node:crypto";
import { mayIdentify } from "./propose-redactions.ts";

const found = new Map<string, boolean>();
const MOST = 5000;

/**
 * As {@link mayIdentify}, for lists that show the same words again and again: what was found is remembered by a fingerprint of
 * the words, which itself tells nothing of them.
 */
export function looksIdentifying(words: string): boolean {
  const fingerprint = createHash("sha256").update(words).digest("base64");
  const known = found.get(fingerprint);
  if (known !== undefined) return known;
  const looks = mayIdentify(words);
  if (found.size >= MOST) found.clear();
  found.set(fingerprint, looks);
  return looks;
}
