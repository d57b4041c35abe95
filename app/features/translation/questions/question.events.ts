import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** A translator asked whoever wrote a text what it means. */
export const questionAsked = defineEvent("text.question_asked", "text", z.strictObject({ questionId: z.uuid() }));
export const questionAnswered = defineEvent("text.question_answered", "text", z.strictObject({ questionId: z.uuid() }));
