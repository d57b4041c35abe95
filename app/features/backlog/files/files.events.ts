import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const payload = z.strictObject({ attachmentId: z.uuid() });

/** A file was added to an improvement. */
export const improvementFileAttached = defineEvent("improvement.file_attached", "improvement", payload);

/** A file of an improvement was removed, and its bytes with it. */
export const improvementFileRemoved = defineEvent("improvement.file_removed", "improvement", payload);
