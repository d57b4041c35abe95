import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody answered. Of an anonymous survey nothing but that: no response, no time. */
export const surveyResponseReceived = defineEvent(
  "survey.response_received",
  "survey",
  z.strictObject({ responseId: z.uuid().optional(), lang: z.string(), mode: z.string() }),
);

/** Anonymous answers were mixed with all others of their survey. */
export const surveyBallotsShuffled = defineEvent("survey.ballots_shuffled", "survey", z.strictObject({ ballots: z.int() }));
