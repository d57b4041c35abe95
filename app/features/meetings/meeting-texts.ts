import { translationDue } from "#app/features/texts/texts.ts";

const DAY_MS = 86_400_000;

/** How many days before a meeting its agenda and papers are there, in each language (DOMAIN §1). */
export const AHEAD_DAYS = 7;

/**
 * By when a text for a meeting should be translated: a translator has three days, but it is there seven days before the
 * meeting. What is written later than that is wanted by tomorrow, or by the start of the meeting.
 */
export function dueBeforeMeeting(startsAt: Date, now: Date): Date {
  const turnaround = translationDue("agenda", now).getTime();
  const ahead = Math.max(startsAt.getTime() - AHEAD_DAYS * DAY_MS, now.getTime() + DAY_MS);
  const due = Math.min(turnaround, ahead);
  return new Date(startsAt > now ? Math.min(due, startsAt.getTime()) : turnaround);
}

/** By when what was written of a meeting should be translated. */
export function dueAfterMeeting(now: Date): Date {
  return translationDue("minutes", now);
}
