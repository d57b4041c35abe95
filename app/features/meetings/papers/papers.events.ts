import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const paper = z.strictObject({ paperId: z.uuid() });

export const paperAdded = defineEvent("meeting.paper_added", "meeting", paper);
export const paperChanged = defineEvent("meeting.paper_changed", "meeting", paper);
export const paperRemoved = defineEvent("meeting.paper_removed", "meeting", paper);
