import { env } from "#app/platform/env/env.ts";

/** When what the team writes at a moment goes out to whoever said it: until then it can be taken back, and nobody is told of it. */
export function goesOutAt(moment: Date): Date {
  return new Date(moment.getTime() + env().HEARD_UNDO_SECONDS * 1000);
}
