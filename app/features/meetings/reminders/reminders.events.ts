import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { REMINDERS } from "./reminders.ts";

/** The time has come to remind those who are invited to a meeting. Once for each reminder. */
export const meetingReminderDue = defineEvent("meeting.reminder_due", "meeting", z.strictObject({ reminder: z.enum(REMINDERS) }));
