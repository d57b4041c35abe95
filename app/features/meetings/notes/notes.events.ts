import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

export const noteWritten = defineEvent("meeting.note_written", "meeting", z.strictObject({ noteId: z.uuid() }));
export const noteChanged = defineEvent("meeting.note_changed", "meeting", z.strictObject({ noteId: z.uuid() }));
