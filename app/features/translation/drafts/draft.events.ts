import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** A translator asked for a machine's draft. */
export const draftAsked = defineEvent("text.draft_asked", "text", z.strictObject({ lang: z.string() }));
