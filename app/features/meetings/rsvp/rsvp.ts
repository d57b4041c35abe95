import { MEETING_NEEDS, RSVPS, type MeetingNeed, type Rsvp } from "../meeting.ts";

export const LONGEST_NOTE = 500;
export const LONGEST_DIALECT = 80;

/** Whether a value is one of the answers, as of a link in a mail: `?answer=yes`. */
export function isAnswer(value: unknown): value is Rsvp {
  return typeof value === "string" && (RSVPS as readonly string[]).includes(value);
}

/** How many come, may come, do not come, and have not answered. */
export interface AnswerCounts {
  yes: number;
  maybe: number;
  no: number;
  silent: number;
}

/** Counts what people answered. */
export function countAnswers(invited: readonly { answer: Rsvp | null }[]): AnswerCounts {
  const counts: AnswerCounts = { yes: 0, maybe: 0, no: 0, silent: 0 };
  for (const { answer } of invited) counts[answer ?? "silent"] += 1;
  return counts;
}

/** How often each thing is needed by those who come or may come, in the order of the form; what nobody needs is left out. */
export function countNeeds(invited: readonly { answer: Rsvp | null; needs: readonly MeetingNeed[] }[]): { need: MeetingNeed; count: number }[] {
  const coming = invited.filter(({ answer }) => answer === "yes" || answer === "maybe");
  return MEETING_NEEDS.map((need) => ({ need, count: coming.filter(({ needs }) => needs.includes(need)).length })).filter(({ count }) => count > 0);
}
