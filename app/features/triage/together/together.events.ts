import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody noted something for their colleagues; `mentioned`: those who are asked to look. */
export const inputNoteWritten = defineEvent("input.note_written", "input", z.strictObject({ noteId: z.uuid(), mentioned: z.array(z.uuid()) }));
/** Whoever wrote a note took it away. */
export const inputNoteRemoved = defineEvent("input.note_removed", "input", z.strictObject({ noteId: z.uuid() }));
