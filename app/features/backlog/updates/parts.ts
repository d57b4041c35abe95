/**
 * What a good update says besides what was done (DOMAIN §8), each asked for on its own where it is first written, and each a
 * paragraph of the same text: one number before and after; what did not change, and why; what comes next, and when; who is responsible.
 */
export const UPDATE_PARTS = ["result", "unchanged", "next", "responsible"] as const;
export type UpdatePart = (typeof UPDATE_PARTS)[number];

/** The longest of them, in characters. */
export const LONGEST_PART = 400;

/** What was done with its parts, a paragraph each; what is empty is left out. */
export function withParts(did: string, parts: Partial<Record<UpdatePart, string>>): string {
  return [did, ...UPDATE_PARTS.map((part) => parts[part])].map((words) => words?.trim()).filter(Boolean).join("\n");
}
