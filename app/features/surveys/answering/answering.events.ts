import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MACHINE_SIGNS } from "#app/platform/http/machine-signs.ts";

/** Somebody answered. Of an anonymous survey nothing but that: no response, no time. `flags`: signs of a machine, where there are any; they never refuse anything. */
export const surveyResponseReceived = defineEvent(
  "survey.response_received",
  "survey",
  z.strictObject({ responseId: z.uuid().optional(), lang: z.string(), mode: z.string(), flags: z.array(z.enum(MACHINE_SIGNS)).optional() }),
);

/** Answers on paper, by phone or from an interview were typed in on somebody's behalf. */
export const surveyResponseEntered = defineEvent(
  "survey.response_entered",
  "survey",
  z.strictObject({ lang: z.string(), mode: z.string(), interpreter: z.boolean() }),
);

/** Anonymous answers were mixed with all others of their survey. */
export const surveyBallotsShuffled = defineEvent("survey.ballots_shuffled", "survey", z.strictObject({ ballots: z.int() }));
