import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { BOOKING_STATES } from "./interpreters.ts";

/** Somebody is to be booked for a meeting and a language. */
export const interpreterNeeded = defineEvent("interpreter.needed", "interpreter_booking", z.strictObject({ meetingId: z.uuid(), lang: z.string() }));

/** A booking went on; `onTime` when it is done. */
export const interpreterMoved = defineEvent(
  "interpreter.moved",
  "interpreter_booking",
  z.strictObject({ meetingId: z.uuid(), from: z.enum(BOOKING_STATES), to: z.enum(BOOKING_STATES), onTime: z.boolean().optional() }),
);
