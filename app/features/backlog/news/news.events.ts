import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Whoever spoke for an improvement has had no news of it for a while: its owner is to be reminded. */
export const newsDue = defineEvent("improvement.news_due", "improvement", z.strictObject({ days: z.int() }));
