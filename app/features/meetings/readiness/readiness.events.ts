import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** A text that a meeting needs is wanted in one more language. */
export const translationAsked = defineEvent("meeting.translation_asked", "meeting", z.strictObject({ textId: z.uuid(), lang: z.string() }));
