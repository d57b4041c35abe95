import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** It was decided whether a second person checks every translation. */
export const secondReviewChanged = defineEvent("programme.second_review_changed", "programme", z.strictObject({ on: z.boolean() }));
