/** Two days before: to whoever did not say no. On the morning of the day: to whoever said yes. */
export const REMINDERS = ["days", "day"] as const;
export type Reminder = (typeof REMINDERS)[number];

const HOUR = 3_600_000;
/** A reminder that follows an invitation too soon is none. */
const LEAST_AFTER_PLANNED = 24 * HOUR;

/**
 * Which reminder of a meeting is due at a moment; null where none is. `morning`: when the day's mails may go out, at the
 * meeting's place. After that the first reminder is no longer due: somebody who reads it would be told twice in a day.
 */
export function reminderDue(meeting: { startsAt: Date; plannedAt: Date; morning: Date }, now: Date): Reminder | null {
  const { startsAt, plannedAt, morning } = meeting;
  if (now >= startsAt || now.getTime() - plannedAt.getTime() < LEAST_AFTER_PLANNED) return null;
  if (now >= morning) return "day";
  return startsAt.getTime() - now.getTime() <= 48 * HOUR ? "days" : null;
}
