import type { Attendance } from "../meeting.ts";

/** Whether somebody took part, in whatever way. */
export function isPresent(attendance: Attendance | string | null): boolean {
  return attendance === "room" || attendance === "phone" || attendance === "online";
}

/** What is written down of a booking after the meeting: came on time, came late, did not come. */
export const CAME = ["on_time", "late", "absent"] as const;
export type Came = (typeof CAME)[number];

/** How somebody takes part who was not invited. */
export const ALSO_CAME = ["room", "phone", "online"] as const;
export type AlsoCame = (typeof ALSO_CAME)[number];
