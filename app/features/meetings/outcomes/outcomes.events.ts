import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { OUTCOME_KINDS } from "./outcomes.ts";

export const outcomeRecorded = defineEvent("meeting.outcome_recorded", "meeting", z.strictObject({ outcomeId: z.uuid(), kind: z.enum(OUTCOME_KINDS) }));

export const outcomeChanged = defineEvent("meeting.outcome_changed", "meeting", z.strictObject({ outcomeId: z.uuid() }));

/** A recommendation goes on as an improvement; `linkId` is the link between them. */
export const recommendationLinked = defineEvent(
  "improvement.recommended",
  "improvement",
  z.strictObject({ meetingId: z.uuid(), outcomeId: z.uuid(), linkId: z.uuid() }),
);

export const actionAgreed = defineEvent("meeting.action_agreed", "meeting", z.strictObject({ actionId: z.uuid() }));
export const actionChanged = defineEvent("meeting.action_changed", "meeting", z.strictObject({ actionId: z.uuid(), done: z.boolean() }));
