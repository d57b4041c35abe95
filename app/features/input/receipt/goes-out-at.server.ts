import { now } from "#app/platform/clock/clock.ts";
import { env } from "#app/platform/env/env.ts";

/** When what the team writes at a moment goes out to whoever said it: until then it can be taken back, and nobody is told of it. */
export function goesOutAt(moment: Date): Date {
  return new Date(moment.getTime() + env().HEARD_UNDO_SECONDS * 1000);
}

/** Whether what the team did at a moment has gone out: what can still be taken back is not told to whoever it is about. */
export function hasGoneOut(moment: Date): boolean {
  return goesOutAt(moment) <= now();
}
