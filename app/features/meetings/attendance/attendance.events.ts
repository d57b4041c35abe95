import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** It was written down who was there: how many of how many. */
export const attendanceRecorded = defineEvent("meeting.attendance_recorded", "meeting", z.strictObject({ present: z.int(), invited: z.int() }));
