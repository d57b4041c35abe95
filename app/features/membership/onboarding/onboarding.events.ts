import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { STEP_CODES, WAIVE_REASONS } from "./onboarding.ts";

const step = z.enum(STEP_CODES);

/** A step of onboarding was done, on which day and in which language. */
export const stepCompleted = defineEvent("membership.step_completed", "membership", z.strictObject({ step, doneOn: z.iso.date(), lang: z.string() }));

/** A step does not apply to this member. */
export const stepWaived = defineEvent("membership.step_waived", "membership", z.strictObject({ step, reason: z.enum(WAIVE_REASONS) }));

/** A tick or a waiver was taken back. */
export const stepReopened = defineEvent("membership.step_reopened", "membership", z.strictObject({ step }));
