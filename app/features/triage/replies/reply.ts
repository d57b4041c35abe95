/** What a ready-made reply does: say that somebody looks after it, ask, or answer (also with a no). */
export type ReplyKind = "note" | "question" | "answer";

/**
 * The replies that ship with Heard and what each does, in the order in which they are offered (DOMAIN §8: thank, ask, decline
 * with the true reason). They are checked in every language once, so that they go without waiting for a translator.
 */
export const REPLIES = {
  read: "note",
  working: "note",
  passed_on: "answer",
  when_where: "question",
  how_to_reach: "question",
  own_case: "answer",
  no_money: "answer",
  no_law: "answer",
  no_safety: "answer",
  not_first: "answer",
} as const satisfies Record<string, ReplyKind>;
export type ReplyCode = keyof typeof REPLIES;
export const REPLY_CODES = Object.keys(REPLIES) as ReplyCode[];

/** Whether a value is the code of a reply. */
export function isReplyCode(value: unknown): value is ReplyCode {
  return typeof value === "string" && value in REPLIES;
}

/** The blanks that a reply may have: the number for one's own case, and the day by which the next thing happens. */
export const REPLY_BLANKS = ["phone", "date"] as const;

/** The longest reply, in characters. */
export const LONGEST_REPLY = 1000;

/** Whether a reply asks for a day. */
export function needsDay(words: string): boolean {
  return /\{\{\s*date\s*\}\}/.test(words);
}
